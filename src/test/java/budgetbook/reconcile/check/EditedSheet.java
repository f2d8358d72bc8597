package budgetbook.reconcile.check;

import budgetbook.reconcile.readback.SheetCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A copy of a written sheet that a test falsifies. Rows and columns count from 0. */
final class EditedSheet implements SheetCells {
    private static final int WIDTH = 24;

    private final SheetCells original;
    private final List<List<Object>> rows = new ArrayList<>();

    EditedSheet(SheetCells original) {
        this.original = original;
        for (int row = 0; row < original.rows(); row++) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < WIDTH; column++) {
                Optional<BigDecimal> number = original.number(row, column);
                cells.add(number.isPresent() ? number.get() : original.text(row, column));
            }
            rows.add(cells);
        }
    }

    /** The first row in which a cell has this text. */
    int row(String text) {
        return after(0, text);
    }

    /** The first such row from another on. */
    int after(int first, String text) {
        for (int row = first; row < rows.size(); row++) {
            if (rows.get(row).contains(text)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row “" + text + "” on " + name());
    }

    /** Puts a text or an amount in place of what stands in a cell. */
    EditedSheet put(int row, char column, Object content) {
        Object old = rows.get(row).set(column - 'A', content);
        if (old.equals(content)) {
            throw new IllegalArgumentException("nothing changed");
        }
        return this;
    }

    /** Puts a text in place of another, wherever it stands first. */
    EditedSheet rename(String from, String to) {
        int row = row(from);
        rows.get(row).set(rows.get(row).indexOf(from), to);
        return this;
    }

    EditedSheet remove(int row) {
        rows.remove(row);
        return this;
    }

    /** Inserts a copy of a row, without its amounts, after it. */
    EditedSheet repeatWithoutAmounts(int row) {
        List<Object> copy = new ArrayList<>(rows.get(row));
        copy.replaceAll(cell -> cell instanceof BigDecimal ? "" : cell);
        rows.add(row + 1, copy);
        return this;
    }

    /** Inserts a copy of a row after it. */
    EditedSheet repeat(int row) {
        rows.add(row + 1, new ArrayList<>(rows.get(row)));
        return this;
    }

    /** Inserts a copy of a row, without its texts, after it. */
    EditedSheet repeatWithoutTexts(int row) {
        List<Object> copy = new ArrayList<>(rows.get(row));
        copy.replaceAll(cell -> cell instanceof String ? "" : cell);
        rows.add(row + 1, copy);
        return this;
    }

    EditedSheet swap(int row, int other) {
        Collections.swap(rows, row, other);
        return this;
    }

    /** Swaps the texts of two rows, or their contents in one column. */
    EditedSheet swap(int row, int other, char column) {
        Object first = rows.get(row).get(column - 'A');
        put(row, column, rows.get(other).get(column - 'A'));
        return put(other, column, first);
    }

    /** Writes below the last row. */
    EditedSheet append(String note) {
        List<Object> cells = new ArrayList<>(Collections.nCopies(WIDTH, ""));
        cells.set(0, note);
        rows.add(cells);
        return this;
    }

    @Override
    public String name() {
        return original.name();
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public String text(int row, int column) {
        return cell(row, column) instanceof String text ? text : "";
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        return cell(row, column) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private Object cell(int row, int column) {
        return row < rows.size() && column < WIDTH ? rows.get(row).get(column) : "";
    }

    @Override
    public List<Merge> merges() {
        return original.merges();
    }
}
