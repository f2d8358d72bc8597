package budgetbook.spreadsheet.cell;

/** How much of a cell's text is struck out. */
public enum Strike {
    NONE,
    /** Some of it; the value is what is left. */
    PART,
    /** All of it; the value is what stands there all the same. */
    WHOLE
}
