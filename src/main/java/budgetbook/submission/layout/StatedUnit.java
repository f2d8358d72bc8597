package budgetbook.submission.layout;

/**
 * Words for a money unit that can't be used, and where they stand.
 *
 * @param row from 1
 * @param column from 0
 * @param found what is said there, for a message
 */
public record StatedUnit(int row, int column, String found) {}
