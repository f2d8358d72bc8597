package budgetbook.place;

import java.util.Optional;

/**
 * A place in a sheet that has a name; {@link SourceCell} is the same in a file.
 *
 * @param sheet the sheet's name
 * @param at where in the sheet
 */
public record SheetCell(String sheet, SheetPlace at) {

    /** Returns a cell by the index of its row; its row and its column count from 0. */
    public static SheetCell at(String sheet, int rowIndex, int column) {
        return new SheetCell(sheet, SheetPlace.cell(rowIndex + 1, column));
    }

    /** Returns the cell of a sheet with an address such as F9; empty if there is no address. */
    public static Optional<SheetCell> of(String sheet, String address) {
        return address.isEmpty() ? Optional.empty() : Optional.of(new SheetCell(sheet, SheetPlace.of(address)));
    }

    /** Returns the index of its row, which counts from 0. */
    public int rowIndex() {
        return at.row() - 1;
    }

    /** Returns its column, which counts from 0. */
    public int column() {
        return at.column();
    }

    /** Returns the address within the sheet, e.g. F9. */
    public String address() {
        return at.toString();
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
