package budgetbook.reconcile.readback;

import budgetbook.place.CellRange;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A written sheet comes from a workbook on disk, by the reader that also reads submissions: nothing here knows the
 * writer.
 */
final class WrittenSheet implements SheetCells {
    private final String name;
    private final List<Merge> merges;
    private final Map<Integer, RawRow> byNumber = new HashMap<>();
    private int rows;

    private WrittenSheet(String name, List<Merge> merges) {
        this.name = name;
        this.merges = merges;
    }

    /** All sheets of a workbook, in order. */
    static List<WrittenSheet> readAll(Path file) throws UnreadableWorkbookException {
        List<WrittenSheet> sheets = new ArrayList<>();
        try (RawWorkbook workbook = Workbooks.open(file)) {
            for (RawSheet raw : workbook.sheets()) {
                List<Merge> merges = workbook.layout(raw).merged().stream()
                        .map(WrittenSheet::merge)
                        .toList();
                WrittenSheet sheet = new WrittenSheet(raw.name(), merges);
                try (RawRows rows = workbook.rows(raw)) {
                    sheet.fill(rows);
                }
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    /** The reader counts rows from 1 and columns from 0. */
    private static Merge merge(CellRange range) {
        return new Merge(range.firstRow() - 1, range.firstColumn(), range.lastRow() - 1, range.lastColumn());
    }

    private void fill(RawRows source) throws UnreadableWorkbookException {
        for (RawRow row = source.next(); row != null; row = source.next()) {
            byNumber.put(row.number(), row);
            if (row.cells().stream().anyMatch(cell -> !cell.value().isBlank())) {
                rows = Math.max(rows, row.number());
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public String text(int row, int column) {
        RawValue value = value(row, column);
        return value == null || value instanceof RawValue.Numeric ? "" : value.shown();
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        return value(row, column) instanceof RawValue.Numeric number ? Optional.of(number.value()) : Optional.empty();
    }

    private @Nullable RawValue value(int row, int column) {
        RawRow raw = byNumber.get(row + 1);
        RawCell cell = raw == null ? null : raw.cell(column);
        return cell == null ? null : cell.value();
    }

    @Override
    public List<Merge> merges() {
        return merges;
    }
}
