package budgetbook.workbook.edition.line;

import budgetbook.place.SheetCell;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.list.ListSheet;

/**
 * Where the lines of the ledger stand in 明细: one after the other, over as many sheets as it takes.
 *
 * @param count how many there are
 */
public record LinePlaces(int count) {
    /** How many lines stand on a sheet; one of Excel has 1,048,576 rows. */
    public static final int PER_SHEET = 1_000_000;

    /** Returns the number of sheets. */
    int sheets() {
        return Math.max(1, (count + PER_SHEET - 1) / PER_SHEET);
    }

    /** Returns the last row of the first sheet, counting from 0; the first one if there are no lines. */
    int lastRow() {
        return ListSheet.FIRST_ROW + Math.max(1, Math.min(count, PER_SHEET)) - 1;
    }

    /** Returns the place of a line in a column; lines count from 0. */
    public SheetCell of(int line, LineColumn column) {
        return SheetCell.at(
                EditionSheet.LINES.title(line / PER_SHEET), ListSheet.FIRST_ROW + line % PER_SHEET, column.ordinal());
    }

    /** Returns the sum of a column over lines of one sheet, as a formula; the end is the line behind the last. */
    public String sum(int first, int end, LineColumn column) {
        SheetCell from = of(first, column);
        SheetCell to = of(end - 1, column);
        return "SUM(" + from.location() + ":" + to.address() + ")";
    }
}
