package budgetbook.notify;

/**
 * How a trial message went.
 *
 * @param problem why it was not delivered, in Chinese; empty if it was
 */
public record Trial(String recipient, String problem) {}
