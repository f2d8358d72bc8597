package budgetbook.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a cell in a workbook. The one type for it in the written workbooks; {@link budgetbook.place.SourceCell} is
 * its counterpart for submissions.
 *
 * @param sheet the sheet's name
 * @param row counts from 0
 * @param column counts from 0
 */
public record SheetCell(String sheet, int row, int column) {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** Returns the cell of a sheet with an address such as F9; empty if that is no address. */
    public static Optional<SheetCell> of(String sheet, String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? Optional.of(
                        new SheetCell(sheet, Integer.parseInt(parts.group(2)) - 1, ColumnName.column(parts.group(1))))
                : Optional.empty();
    }

    /** Returns the address within the sheet, e.g. F9. */
    public String address() {
        return ColumnName.cell(row, column);
    }

    /** Returns how people name it, e.g. 预算05表!F9. */
    public String name() {
        return sheet + "!" + address();
    }

    /** Returns how links and formulas on other sheets name it, e.g. '预算05表'!F9. */
    public String location() {
        return quoted(sheet) + "!" + address();
    }

    /** Returns a sheet's name as formulas write it. */
    public static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
