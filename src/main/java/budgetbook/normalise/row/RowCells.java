package budgetbook.normalise.row;

import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a row themselves, from the left: of its fields, and the texts beside them. */
final class RowCells {
    private final SubmissionRow row;
    private final List<SubmissionCell> cells;

    private RowCells(SubmissionRow row, List<SubmissionCell> cells) {
        this.row = row;
        this.cells = cells;
    }

    static RowCells of(SubmissionRow row) {
        List<SubmissionCell> cells = new ArrayList<>(row.others());
        row.fields()
                .values()
                .forEach(field -> field.cells().stream()
                        .filter(cell -> !cell.isBlank() && !cell.spread())
                        .forEach(cells::add));
        cells.sort(Comparator.comparingInt(SubmissionCell::column));
        if (cells.size() > 1 && shortNumber(cells.get(0))) {
            cells.remove(0); // 序号
        }
        return new RowCells(row, cells);
    }

    private static boolean shortNumber(SubmissionCell cell) {
        String text = cell.value().shown().strip();
        return text.length() <= 3 && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /** The first cell; null where nothing stands in the row itself. */
    @Nullable
    SubmissionCell first() {
        return cells.isEmpty() ? null : cells.get(0);
    }

    int size() {
        return cells.size();
    }

    List<SubmissionCell> all() {
        return cells;
    }

    /** The texts as one line, cell by cell. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (SubmissionCell cell : cells) {
            line.append(cell.value().shown()).append(SignatureText.CELL);
        }
        return line.toString();
    }

    /** Whether a label that began in a row above reaches this one, so that it belongs to the table. */
    boolean reached() {
        for (Field field : row.fields().values()) {
            for (SubmissionCell cell : field.cells()) {
                if (cell.spread() && !cell.isBlank() && !same(cell.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing stands in these fields, but what a merged cell of this row spreads over them. */
    boolean blank(Set<SubmissionColumn> keys) {
        for (SubmissionColumn key : keys) {
            Field field = row.field(key);
            if (field != null
                    && field.cells().stream()
                            .anyMatch(cell -> !cell.isBlank() && (!cell.spread() || !same(cell.value())))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(RawValue value) {
        return cells.stream().anyMatch(cell -> cell.value().equals(value));
    }
}
