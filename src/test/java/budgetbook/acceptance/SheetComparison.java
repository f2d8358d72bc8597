package budgetbook.acceptance;

import budgetbook.oracle.ExpectedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One sheet of a master workbook against the table that it must print. */
final class SheetComparison {
    private static final int FIRST_HEADER_ROW = 3;

    private final SheetCells cells;
    private final ExpectedTable expected;
    private final List<String> differences = new ArrayList<>();

    SheetComparison(Sheet sheet, ExpectedTable expected) {
        this.cells = new SheetCells(sheet);
        this.expected = expected;
    }

    /** The differences, each with its cell; empty if there is none. */
    List<String> differences(String departmentName) {
        compare(0, 0, expected.name(), "");
        compare(1, 0, expected.title(), "");
        thirdRow(departmentName);
        int firstRow = FIRST_HEADER_ROW + expected.headerRows();
        columns(firstRow - 1);
        for (int r = 0; r < expected.rows().size(); r++) {
            List<@Nullable String> row = expected.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                String column = String.join("/", expected.columns().get(c));
                compare(firstRow + r, c, row.get(c), column.isEmpty() ? "" : " [" + column + "]");
            }
        }
        below(firstRow + expected.rows().size());
        return differences;
    }

    private void thirdRow(String departmentName) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < cells.width(2, 2); c++) {
            text.append(Objects.requireNonNullElse(cells.text(2, c), "")).append(' ');
        }
        for (String part : expected.isForm() ? List.of("（", "年度）") : List.of(departmentName, "万元")) {
            if (text.indexOf(part) < 0) {
                tell(2, 0, "the third row to say " + part, text.toString());
            }
        }
    }

    private void columns(int lastHeaderRow) {
        int lastRow = lastHeaderRow + expected.rows().size();
        int width = cells.width(FIRST_HEADER_ROW, lastRow);
        if (width > expected.columns().size()) {
            tell(FIRST_HEADER_ROW, width - 1, expected.columns().size() + " columns", width + " columns");
        }
        if (expected.isForm()) {
            return;
        }
        for (int c = 0; c < expected.columns().size(); c++) {
            List<String> path = cells.path(FIRST_HEADER_ROW, lastHeaderRow, c);
            if (!path.equals(expected.columns().get(c))) {
                tell(lastHeaderRow, c, String.join("/", expected.columns().get(c)), String.join("/", path));
            }
        }
    }

    /** Under the data there may be notes: text in the first column and nowhere else. */
    private void below(int firstRow) {
        boolean saysNothing = false;
        for (int r = firstRow; r <= cells.lastRow(); r++) {
            int width = cells.width(r, r);
            if (width > 1) {
                tell(r, 0, "no further row of data", String.valueOf(cells.text(r, 0)));
            }
            saysNothing |= width == 1 && String.valueOf(cells.text(r, 0)).contains("本部门本年度无");
        }
        boolean withoutData = expected.number() == 10 || expected.number() == 11;
        if (withoutData && expected.rows().size() == 1 && !saysNothing) {
            tell(firstRow, 0, "a note 本部门本年度无…", "none");
        }
    }

    private void compare(int row, int column, @Nullable String expectedText, String where) {
        String found = cells.text(row, column);
        if (!Objects.equals(expectedText, found)) {
            tell(row, column, shown(expectedText), shown(found) + where);
        }
    }

    private void tell(int row, int column, String expectedText, String found) {
        String address = new CellReference(row, column).formatAsString();
        differences.add(expected.name() + "!" + address + ": expected " + expectedText + ", found " + found);
    }

    private static String shown(@Nullable String text) {
        return text == null ? "an empty cell" : text.replace("\n", "\\n");
    }
}
