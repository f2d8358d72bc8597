package budgetbook.spreadsheet.cell;

/**
 * A cell that holds something.
 *
 * @param column from 0
 * @param formula whether the value is a formula's cached result
 * @param strike whether it is struck out
 * @param hidden whether the cell's own style keeps it from being seen
 */
public record RawCell(int column, RawValue value, boolean formula, Strike strike, Hidden hidden) {

    /** A cell with nothing about its looks that would matter. */
    public RawCell(int column, RawValue value, boolean formula) {
        this(column, value, formula, Strike.NONE, Hidden.NO);
    }
}
