package budgetbook.submission;

import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.SheetKind;
import budgetbook.spreadsheet.CellRange;
import budgetbook.spreadsheet.RawCell;
import budgetbook.spreadsheet.RawRow;
import budgetbook.spreadsheet.RawRows;
import budgetbook.spreadsheet.RawSheet;
import budgetbook.spreadsheet.RawValue;
import budgetbook.spreadsheet.RawWorkbook;
import budgetbook.spreadsheet.SheetLayout;
import budgetbook.spreadsheet.TopMerges;
import budgetbook.spreadsheet.UnreadableWorkbookException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a cover: each label's value stands in the next filled cell to its right, or behind a colon in its own cell. */
final class CoverSheet {
    private static final int ROWS = 200;
    private static final int COLUMNS = 256;
    private static final String MONEY_UNIT = "money-unit";

    private final ColumnNames names;
    private final SheetLayout layout;
    private final TopMerges merged;
    private final boolean hidden;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<SubmissionCell> doubled = new ArrayList<>();

    private CoverSheet(ColumnNames names, SheetLayout layout, boolean hidden) {
        this.names = names;
        this.layout = layout;
        this.merged = new TopMerges(layout, ROWS);
        this.hidden = hidden;
    }

    /**
     * What a cover says.
     *
     * @param entries all labels found, as one row
     * @param doubled values that contradict an earlier one under the same label
     */
    record Read(SubmissionRow entries, List<SubmissionCell> doubled) {}

    static Read read(RawWorkbook workbook, RawSheet sheet, String file, ColumnNames names)
            throws UnreadableWorkbookException {
        CoverSheet cover = new CoverSheet(names, workbook.layout(sheet), sheet.hidden());
        try (RawRows rows = workbook.rows(sheet)) {
            RawRow row = rows.next();
            while (row != null && row.number() <= ROWS) {
                cover.row(row);
                row = rows.next();
            }
        }
        return new Read(
                new SubmissionRow(
                        SheetKind.COVER, file, sheet.name(), 0, Collections.unmodifiableMap(cover.fields), List.of()),
                cover.doubled);
    }

    private void row(RawRow row) {
        for (RawCell cell : row.cells()) {
            if (cell.column() < COLUMNS && cell.value() instanceof RawValue.Text text) {
                label(row, cell, text.text());
            }
        }
    }

    private void label(RawRow row, RawCell cell, String text) {
        String key = key(text);
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        if (key != null) {
            put(key, valueRightOf(row, cell), HeaderText.of(text).unit());
        } else if (HeaderText.caption(text).isPresent()) {
            MoneyUnit unit = HeaderText.caption(text).get();
            put(MONEY_UNIT, at(row, cell.column(), new RawValue.Text(unit.label()), false), null);
        } else if (colon > 0) {
            String inline = key(text.substring(0, colon));
            RawValue value = new RawValue.Text(text.substring(colon + 1).strip());
            if (inline != null && !value.isBlank()) {
                put(
                        inline,
                        at(row, cell.column(), value, cell.formula()),
                        HeaderText.of(text.substring(0, colon)).unit());
            }
        }
    }

    private @Nullable String key(String text) {
        for (String label : HeaderText.of(text).labels()) {
            List<ColumnNames.Target> targets = names.targets(label);
            if (!targets.isEmpty()) {
                return targets.get(0).key();
            }
        }
        return null;
    }

    private SubmissionCell valueRightOf(RawRow row, RawCell label) {
        int next = merged.over(row.number(), label.column())
                        .map(CellRange::lastColumn)
                        .orElse(label.column())
                + 1;
        for (RawCell cell : row.cells()) {
            if (cell.column() >= next && !cell.value().isBlank()) {
                boolean label2 = cell.value() instanceof RawValue.Text text && key(text.text()) != null;
                if (!label2) {
                    return at(row, cell.column(), cell.value(), cell.formula());
                }
                break;
            }
        }
        return at(row, next, RawValue.blank(), false);
    }

    private SubmissionCell at(RawRow row, int column, RawValue value, boolean formula) {
        boolean unseen = hidden || row.hidden() || layout.columnHidden(column);
        return new SubmissionCell(row.number(), column, value, formula, unseen, false);
    }

    private void put(String key, SubmissionCell value, @Nullable MoneyUnit unit) {
        Field known = fields.get(key);
        if (known == null || known.isBlank()) {
            fields.put(key, new Field(List.of(value), unit));
        } else if (!value.isBlank() && !value.value().equals(known.value())) {
            doubled.add(value);
        }
    }
}
