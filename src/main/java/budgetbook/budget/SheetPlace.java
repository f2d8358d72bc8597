package budgetbook.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a sheet: a cell, a row, or the whole sheet.
 *
 * @param row from 1, as people count; 0 for the whole sheet
 * @param column from 0; -1 for the whole row or sheet
 */
public record SheetPlace(int row, int column) {
    /** The whole sheet. */
    public static final SheetPlace WHOLE = new SheetPlace(0, -1);

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern ROW = Pattern.compile("第([1-9][0-9]{0,6})行");

    /** Returns a cell; its row counts from 1, its column from 0. */
    public static SheetPlace cell(int row, int column) {
        return new SheetPlace(row, column);
    }

    /** Returns a whole row, which counts from 1. */
    public static SheetPlace row(int row) {
        return new SheetPlace(row, -1);
    }

    /**
     * Returns the place that {@link #toString} has written: F9, 第9行 or nothing.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static SheetPlace of(String text) {
        if (text.isEmpty()) {
            return WHOLE;
        }
        Matcher cell = CELL.matcher(text);
        if (cell.matches()) {
            return cell(Integer.parseInt(cell.group(2)), ColumnName.column(cell.group(1)));
        }
        Matcher row = ROW.matcher(text);
        if (row.matches()) {
            return row(Integer.parseInt(row.group(1)));
        }
        throw new IllegalArgumentException("no place in a sheet: " + text);
    }

    /** Whether it is a single cell. */
    public boolean isCell() {
        return column >= 0;
    }

    /** Whether it is the whole sheet. */
    public boolean isSheet() {
        return row == 0;
    }

    /** As people name it: F9, 第9行; empty for the whole sheet. */
    @Override
    public String toString() {
        return isCell() ? ColumnName.cell(row - 1, column) : isSheet() ? "" : "第" + row + "行";
    }
}
