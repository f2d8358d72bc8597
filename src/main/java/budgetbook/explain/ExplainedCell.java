package budgetbook.explain;

import budgetbook.place.ColumnName;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a drawn table that is an amount.
 *
 * @param name e.g. 预算05表!F9
 * @param heading the table's title, the row's texts and the column's header, as a reader finds the cell
 */
public record ExplainedCell(String name, String heading, Cell.Amount amount) {
    /** Returns what it prints, in 万元. */
    public String printed() {
        return amount.printedWan().toPlainString();
    }

    static ExplainedCell of(Table table, CellAddress address) throws NoExplanationException {
        int column = address.column();
        String name = table.name() + "!" + ColumnName.cell(address.row() - 1, column);
        int row = address.row() - table.firstDataRow();
        if (row < 0 || row >= table.rows().size() || column >= table.columns().size()) {
            throw new NoExplanationException(name + " 不在表的数据行中；数据在第 " + table.firstDataRow() + " 至 "
                    + (table.firstDataRow() + table.rows().size() - 1) + " 行、A 至 "
                    + ColumnName.of(table.columns().size() - 1) + " 列");
        }
        if (!(table.rows().get(row).cells().get(column) instanceof Cell.Amount amount)) {
            throw new NoExplanationException(name + " 不是金额");
        }
        return new ExplainedCell(name, heading(table, row, column), amount);
    }

    private static String heading(Table table, int row, int column) {
        List<String> parts = new ArrayList<>(List.of(table.title()));
        List<String> texts = table.rows().get(row).cells().stream()
                .filter(Cell.Text.class::isInstance)
                .map(cell -> ((Cell.Text) cell).text())
                .toList();
        if (!texts.isEmpty()) {
            parts.add(String.join(" ", texts));
        }
        if (!table.columns().get(column).header().isEmpty()) {
            parts.add(String.join("/", table.columns().get(column).header()));
        }
        return String.join(" · ", parts);
    }
}
