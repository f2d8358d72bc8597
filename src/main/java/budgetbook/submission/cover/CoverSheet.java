package budgetbook.submission.cover;

import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.place.CellRange;
import budgetbook.place.SheetPlace;
import budgetbook.spreadsheet.cell.Hidden;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.Strike;
import budgetbook.spreadsheet.cell.TopMerges;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.layout.ColumnNames;
import budgetbook.submission.layout.HeaderText;
import budgetbook.submission.layout.MoneyWords;
import budgetbook.submission.layout.StatedUnit;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cover: each label's value stands in the next filled cell to its right, or behind a colon in its own cell, or,
 * where a row holds nothing but labels, in the cell below.
 */
public final class CoverSheet {
    private static final int ROWS = 200;
    private static final int COLUMNS = 256;
    private static final List<SubmissionColumn> TOTALS =
            List.of(SubmissionColumn.INCOME_TOTAL, SubmissionColumn.EXPENDITURE_TOTAL);
    private static final SubmissionColumn MONEY_UNIT = SubmissionColumn.MONEY_UNIT;

    private final CoverLabels labels;
    private final SheetLayout layout;
    private final TopMerges merged;
    private final boolean hidden;
    private final Map<SubmissionColumn, Field> fields = new LinkedHashMap<>();
    private final Map<Integer, RawRow> rows = new LinkedHashMap<>();
    private final List<SubmissionCell> doubled = new ArrayList<>();
    private final List<StatedUnit> strange = new ArrayList<>();
    /** The cells that are some label's value, and so no labels themselves. */
    private final Set<List<Integer>> values = new LinkedHashSet<>();

    private CoverSheet(ColumnNames names, SheetLayout layout, boolean hidden) {
        this.labels = new CoverLabels(names);
        this.layout = layout;
        this.merged = new TopMerges(layout, ROWS);
        this.hidden = hidden;
    }

    /**
     * What a cover says.
     *
     * @param entries all labels found, as one row
     * @param doubled values that contradict an earlier one under the same label
     * @param strange labels that name a money unit which can't be used
     */
    public record Read(SubmissionRow entries, List<SubmissionCell> doubled, List<StatedUnit> strange) {}

    public static Read read(RawWorkbook workbook, RawSheet sheet, String file, ColumnNames names)
            throws UnreadableWorkbookException {
        CoverSheet cover = new CoverSheet(names, workbook.layout(sheet), sheet.hidden());
        try (RawRows rows = workbook.rows(sheet)) {
            RawRow row = rows.next();
            while (row != null && row.number() <= ROWS) {
                cover.rows.put(row.number(), row);
                row = rows.next();
            }
        }
        for (int number = 1; number <= ROWS; number++) {
            @Nullable RawRow row = cover.rows.get(number);
            if (row != null) {
                cover.row(row);
            }
        }
        Map<SubmissionColumn, Field> fields = Collections.unmodifiableMap(cover.fields);
        boolean odd = fields.values().stream().anyMatch(Field::odd);
        return new Read(
                new SubmissionRow(SheetKind.COVER, file, sheet.name(), 0, fields, List.of(), odd),
                cover.doubled,
                cover.strange);
    }

    private void row(RawRow row) {
        for (RawCell cell : row.cells()) {
            if (cell.column() < COLUMNS
                    && cell.value() instanceof RawValue.Text text
                    && cell.strike() != Strike.WHOLE
                    && uncovered(row, cell)
                    && !values.contains(List.of(row.number(), cell.column()))) {
                label(row, cell, text.text());
            }
        }
    }

    private void label(RawRow row, RawCell cell, String text) {
        List<CoverLabels.Entry> entries = labels.entries(text);
        // 收入总计：1,000元 is no label that states a unit, as 收入总计：元 is.
        SubmissionColumn key = entries.stream().anyMatch(CoverLabels.Entry::figure) ? null : labels.key(text);
        if (key != null) {
            HeaderText label = HeaderText.of(text);
            if (!label.strange().isEmpty()) {
                strange.add(StatedUnit.strange(SheetPlace.cell(row.number(), cell.column()), label.strange()));
            }
            SubmissionCell value = value(row, cell, key);
            put(key, value, label.unit() == null && TOTALS.contains(key) ? beside(value) : label.unit());
            return;
        }
        for (CoverLabels.Entry entry : entries) {
            put(entry.key(), at(row, cell, new RawValue.Text(entry.value())), entry.unit());
        }
        if (entries.isEmpty()) {
            HeaderText.caption(text)
                    .ifPresent(unit -> put(MONEY_UNIT, at(row, cell, new RawValue.Text(unit.label())), null));
            String plain = MoneyWords.plain(text);
            Stream.concat(MoneyWords.labelled(plain).values().stream(), MoneyWords.bracketed(plain).values().stream())
                    .filter(stated -> stated.unit() == null)
                    .findFirst()
                    .ifPresent(stated -> strange.add(
                            StatedUnit.strange(SheetPlace.cell(row.number(), cell.column()), text.strip())));
        }
    }

    /** The money unit in the cell right of a total; one that can't be used is told. */
    private @Nullable MoneyUnit beside(SubmissionCell value) {
        RawRow row = rows.get(value.row());
        RawCell next = row == null || value.isBlank() ? null : row.from(value.column() + 1);
        if (next == null || !(next.value() instanceof RawValue.Text text)) {
            return null;
        }
        Optional<MoneyWords.Stated> stated = MoneyWords.whole(MoneyWords.plain(text.text()));
        if (stated.isPresent() && stated.get().unit() == null) {
            strange.add(StatedUnit.strange(
                    SheetPlace.cell(value.row(), next.column()), text.text().strip()));
        }
        return stated.map(MoneyWords.Stated::unit).orElse(null);
    }

    private SubmissionCell value(RawRow row, RawCell label, SubmissionColumn key) {
        int next = last(row, label).lastColumn() + 1;
        for (RawCell cell : row.cells()) {
            if (cell.column() >= next && !cell.value().isBlank() && uncovered(row, cell)) {
                if (labels.mayBeValue(cell.value(), key)) {
                    return value(row, cell);
                }
                break;
            }
        }
        RawRow below = rows.get(last(row, label).lastRow() + 1);
        if (below != null && onlyLabels(row)) {
            for (RawCell cell : below.cells()) {
                if (cell.column() == label.column()
                        && !cell.value().isBlank()
                        && labels.mayBeValue(cell.value(), key)) {
                    return value(below, cell);
                }
            }
        }
        return new SubmissionCell(row.number(), next, RawValue.blank(), false, unseen(row, next), false);
    }

    private SubmissionCell value(RawRow row, RawCell cell) {
        values.add(List.of(row.number(), cell.column()));
        return at(row, cell, cell.value());
    }

    /** Whether a row is a header of labels, so that its values can only stand below. */
    private boolean onlyLabels(RawRow row) {
        List<RawCell> filled =
                row.cells().stream().filter(cell -> !cell.value().isBlank()).toList();
        return filled.size() > 1
                && filled.stream()
                        .allMatch(
                                cell -> cell.value() instanceof RawValue.Text text && labels.key(text.text()) != null);
    }

    /** Whether no merged region lies over a cell, or the cell is the one of it that is seen. */
    private boolean uncovered(RawRow row, RawCell cell) {
        return merged.over(row.number(), cell.column())
                .filter(region -> region.firstRow() != row.number() || region.firstColumn() != cell.column())
                .isEmpty();
    }

    private CellRange last(RawRow row, RawCell cell) {
        return merged.over(row.number(), cell.column())
                .orElseGet(() -> new CellRange(row.number(), cell.column(), row.number(), cell.column()));
    }

    private SubmissionCell at(RawRow row, RawCell cell, RawValue value) {
        int column = cell.column();
        Hidden unseen = unseen(row, column) ? Hidden.LINE : cell.hidden();
        return new SubmissionCell(row.number(), column, value, cell.formula(), unseen, false, cell.strike(), null);
    }

    private boolean unseen(RawRow row, int column) {
        return hidden || row.hidden() || layout.columnHidden(column);
    }

    private void put(SubmissionColumn key, SubmissionCell value, @Nullable MoneyUnit unit) {
        Field known = fields.get(key);
        if (known == null || known.isBlank()) {
            fields.put(key, new Field(List.of(value), unit));
        } else if (!value.isBlank()
                && !CoverLabels.meaning(key, value).equals(CoverLabels.meaning(key, known.cell()))) {
            doubled.add(value);
        }
    }
}
