package budgetbook.workbook.form;

import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.place.SheetCell;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Where things stand on a sheet of rows in a form: title, state, header, then the prepared rows.
 *
 * @param lastRow the last prepared row, from 1
 */
record FormSheet(SheetKind kind, String name, List<FormColumn> columns, int lastRow) {
    /** From 1. */
    static final int TITLE_ROW = 1;

    static final int STATUS_ROW = 2;
    static final int HEADER_ROW = 3;
    static final int FIRST_ROW = 4;

    /** The column's position, from 0. */
    int index(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalStateException("the form's sheet " + kind + " has no column " + key);
    }

    int index(SubmissionColumn column) {
        return index(column.key());
    }

    boolean has(SubmissionColumn column) {
        return has(column.key());
    }

    boolean has(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    /** The last column that is printed, from 0. */
    int lastPrinted() {
        return index(FormColumn.CHECK) - 1;
    }

    /** Whether names of codes or projects look themselves up. */
    boolean namesByFormula() {
        return columns.stream().anyMatch(column -> column.column() != null && !column.input());
    }

    /** The width of the printed columns together, in digits of the body font. */
    double printedWidth() {
        return columns.stream()
                .limit(lastPrinted() + 1)
                .mapToDouble(FormColumn::width)
                .sum();
    }

    /** A formula for the last row in which something is filled in; 0 if there is none. */
    String lastFilled() {
        List<String> inputs = columns.stream()
                .filter(FormColumn::input)
                .map(column -> range(column.key()))
                .toList();
        return "SUMPRODUCT(MAX((" + String.join("&", inputs) + "<>\"\")*ROW(" + inputs.get(0) + ")))";
    }

    /** A cell of this sheet, e.g. M4. */
    String cell(String key, int row) {
        return CellReference.convertNumToColString(index(key)) + row;
    }

    String cell(SubmissionColumn column, int row) {
        return cell(column.key(), row);
    }

    String range(SubmissionColumn column) {
        return range(column, column);
    }

    /** All prepared cells of neighbouring columns. */
    String range(SubmissionColumn first, SubmissionColumn last) {
        return range(first.key(), last.key());
    }

    /** All prepared cells of a column, as formulas on other sheets name them. */
    String range(String key) {
        return range(key, key);
    }

    private String range(String firstKey, String lastKey) {
        return SheetCell.quoted(name) + "!$" + CellReference.convertNumToColString(index(firstKey)) + "$" + FIRST_ROW
                + ":$" + CellReference.convertNumToColString(index(lastKey)) + "$" + lastRow;
    }
}
