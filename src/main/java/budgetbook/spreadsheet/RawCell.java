package budgetbook.spreadsheet;

/**
 * A cell that holds something.
 *
 * @param column from 0
 * @param formula whether the value is a formula's cached result
 */
public record RawCell(int column, RawValue value, boolean formula) {}
