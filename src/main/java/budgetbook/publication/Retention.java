package budgetbook.publication;

/**
 * How many earlier publications are kept under 历史; the current one is none of them.
 *
 * @param count at most so many
 * @param days none that was published longer ago
 */
public record Retention(int count, int days) {}
