package budgetbook.rounding;

import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.SheetCells;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table that is not written yet, as the rules would read it from its sheet. Header texts stand above every column of
 * their own path, which reads like a merged header.
 */
public record DrawnSheet(Table table) implements SheetCells {
    private static final int TITLE_ROWS = 3;

    /** Returns tables as the workbook that the rules would read. */
    public static PublishedWorkbook workbook(List<Table> tables, Map<String, TableLayout> layouts) {
        return PublishedWorkbook.of(tables.stream().map(DrawnSheet::new).toList(), layouts);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public int rows() {
        return table.firstDataRow() - 1 + table.rows().size() + table.notes().size();
    }

    @Override
    public String text(int row, int column) {
        int data = row - (table.firstDataRow() - 1);
        if (data >= table.rows().size()) {
            int note = data - table.rows().size();
            return column == 0 && note < table.notes().size() ? table.notes().get(note) : "";
        }
        if (data >= 0) {
            return table.rows().get(data).cells().get(column) instanceof Cell.Text text ? text.text() : "";
        }
        List<String> header = table.columns().get(column).header();
        int level = row - TITLE_ROWS;
        return level >= 0 && level < header.size() ? header.get(level) : "";
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        int data = row - (table.firstDataRow() - 1);
        return data >= 0
                        && data < table.rows().size()
                        && table.rows().get(data).cells().get(column) instanceof Cell.Amount amount
                        && amount.printed()
                ? Optional.of(amount.printedWan())
                : Optional.empty();
    }

    @Override
    public List<Merge> merges() {
        int first = table.firstDataRow() - 1 + table.rows().size();
        return IntStream.range(first, first + table.notes().size())
                .mapToObj(row -> new Merge(row, 0, row, table.columns().size() - 1))
                .toList();
    }
}
