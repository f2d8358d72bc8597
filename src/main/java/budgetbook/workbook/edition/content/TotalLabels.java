package budgetbook.workbook.edition.content;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Labels for total rows that the published sheet leaves bare: whoever checks reads what they are. */
final class TotalLabels {
    private static final String LABEL = "合计";

    private TotalLabels() {}

    /** Returns a table whose total rows all say what they are. */
    static Table on(Table table) {
        return table.withRows(
                table.rows().stream().map(row -> labelled(table, row)).toList());
    }

    private static Row labelled(Table table, Row row) {
        boolean bare = row.kind() == Row.Kind.TOTAL
                && !table.columns().get(0).amount()
                && row.cells().stream()
                        .noneMatch(cell ->
                                cell instanceof Cell.Text text && !text.text().isBlank());
        if (!bare) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(0, new Cell.Text(LABEL));
        return new Row(row.kind(), List.copyOf(cells));
    }
}
