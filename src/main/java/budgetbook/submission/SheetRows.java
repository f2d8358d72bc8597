package budgetbook.submission;

import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.spreadsheet.cell.Hidden;
import budgetbook.spreadsheet.cell.MergedCells;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.layout.BoundColumn;
import budgetbook.submission.layout.ColumnNames;
import budgetbook.submission.layout.HeaderFinder;
import budgetbook.submission.layout.HeaderGrid;
import budgetbook.submission.layout.HeaderRepeat;
import budgetbook.submission.layout.SheetHeader;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The data rows of one sheet below its header; blank rows and repeated headers are left out. */
final class SheetRows implements AutoCloseable {
    private final SheetKind kind;
    private final String file;
    private final RawSheet sheet;
    private final SheetLayout layout;
    private final RawRows rows;
    private final Deque<RawRow> top = new ArrayDeque<>();
    private final MergedCells merged;
    private final @Nullable SheetHeader header;
    private final Set<Integer> bound = new TreeSet<>();
    private final boolean empty;

    private SheetRows(ColumnNames names, String file, RawSheet sheet, SheetLayout layout, RawRows rows)
            throws UnreadableWorkbookException {
        this.kind = names.sheet().kind();
        this.file = file;
        this.sheet = sheet;
        this.layout = layout;
        this.rows = rows;
        RawRow row = rows.next();
        while (row != null) {
            top.add(row);
            row = row.number() < HeaderFinder.LAST_ROW + 1 ? rows.next() : null;
        }
        this.header = new HeaderFinder(names, new HeaderGrid(List.copyOf(top), layout))
                .find()
                .orElse(null);
        this.empty = top.stream()
                .allMatch(line ->
                        line.cells().stream().allMatch(cell -> cell.value().isBlank()));
        SheetHeader found = header;
        if (found != null) {
            found.columns().values().stream().flatMap(List::stream).forEach(column -> {
                for (int i = column.first(); i <= column.last(); i++) {
                    bound.add(i);
                }
            });
        }
        this.merged = new MergedCells(layout, bound);
    }

    static SheetRows open(RawWorkbook workbook, RawSheet sheet, String file, ColumnNames names)
            throws UnreadableWorkbookException {
        SheetLayout layout = workbook.layout(sheet);
        RawRows rows = workbook.rows(sheet);
        try {
            return new SheetRows(names, file, sheet, layout, rows);
        } catch (UnreadableWorkbookException e) {
            rows.close();
            throw e;
        }
    }

    Optional<SheetHeader> header() {
        return Optional.ofNullable(header);
    }

    /** Whether nothing at all stands in the sheet's top, so that it counts as missing. */
    boolean empty() {
        return empty;
    }

    /** The next row that holds something; null at the end, or at once where there is no header. */
    @Nullable
    SubmissionRow next() throws UnreadableWorkbookException {
        SheetHeader found = header;
        if (found == null) {
            return null;
        }
        for (RawRow row = pull(); row != null; row = pull()) {
            merged.enter(row);
            if (row.number() > found.lastRow() && filled(row) && !HeaderRepeat.is(row, found)) {
                return row(row, found);
            }
        }
        return null;
    }

    private @Nullable RawRow pull() throws UnreadableWorkbookException {
        RawRow row = top.poll();
        return row == null ? rows.next() : row;
    }

    private boolean filled(RawRow row) {
        for (RawCell cell : row.cells()) {
            if (bound.contains(cell.column()) && !cell.value().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private SubmissionRow row(RawRow row, SheetHeader found) {
        Map<SubmissionColumn, Field> fields = new LinkedHashMap<>();
        found.columns().forEach((key, columns) -> {
            boolean amount = kind.amounts().contains(key);
            List<SubmissionCell> cells = new ArrayList<>(columns.size());
            MoneyUnit unit = found.unit(columns.get(0));
            for (BoundColumn column : columns) {
                cells.add(cell(row, column, !amount));
            }
            fields.put(key, new Field(cells, unit));
        });
        boolean odd = false;
        for (Field field : fields.values()) {
            odd |= field.odd();
        }
        return new SubmissionRow(kind, file, sheet.name(), row.number(), fields, others(row), odd);
    }

    private List<SubmissionCell> others(RawRow row) {
        List<SubmissionCell> others = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            int at = cell.column();
            if (!bound.contains(at)
                    && cell.value() instanceof RawValue.Text
                    && !cell.value().isBlank()) {
                others.add(new SubmissionCell(row.number(), at, cell.value(), cell.formula(), hidden(row, at), false));
            }
        }
        return others;
    }

    private SubmissionCell cell(RawRow row, BoundColumn column, boolean spreads) {
        for (RawCell own = row.from(column.first());
                own != null && own.column() <= column.last();
                own = row.from(own.column() + 1)) {
            if (!own.value().isBlank()) {
                return cell(row, own);
            }
        }
        int at = column.first();
        MergedCells.Reach reach = spreads ? merged.reaching(row.number(), at, column.last()) : null;
        RawCell seen = reach == null ? null : reach.seen();
        return seen == null
                ? new SubmissionCell(row.number(), at, RawValue.blank(), false, hidden(row, at), false)
                : new SubmissionCell(row.number(), at, seen.value(), seen.formula(), hidden(row, at), true);
    }

    private SubmissionCell cell(RawRow row, RawCell own) {
        int at = own.column();
        MergedCells.Reach over = merged.over(row.number(), at);
        SubmissionCell.Beneath beneath = over == null ? null : beneath(over);
        Hidden unseen = hidden(row, at) ? Hidden.LINE : beneath != null ? Hidden.MERGE : own.hidden();
        return new SubmissionCell(row.number(), at, own.value(), own.formula(), unseen, false, own.strike(), beneath);
    }

    private static SubmissionCell.Beneath beneath(MergedCells.Reach over) {
        RawCell seen = over.seen();
        return new SubmissionCell.Beneath(over.region(), seen == null ? RawValue.blank() : seen.value());
    }

    private boolean hidden(RawRow row, int column) {
        return row.hidden() || sheet.hidden() || layout.columnHidden(column);
    }

    @Override
    public void close() {
        rows.close();
    }
}
