package budgetbook.submission.layout;

import budgetbook.budget.Label;
import budgetbook.place.CellRange;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.Strike;
import budgetbook.spreadsheet.cell.TopMerges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The top rows of a sheet, where a merged region shows its text in every cell. */
public final class HeaderGrid {
    private static final int MOST = 1_000;

    /**
     * A text and the cell in which it stands.
     *
     * @param row from 1
     * @param column from 0
     */
    record Text(int row, int column, String text) {}

    private final Map<Integer, RawRow> rows = new HashMap<>();
    private final TopMerges merged;
    private final NavigableSet<Integer> columns = new TreeSet<>();

    public HeaderGrid(List<RawRow> top, SheetLayout layout) {
        int lastRow = 0;
        for (RawRow row : top) {
            rows.putIfAbsent(row.number(), row);
            lastRow = Math.max(lastRow, row.number());
            for (RawCell cell : row.cells()) {
                if (!cell.value().isBlank() && columns.size() < MOST) {
                    columns.add(cell.column());
                }
            }
        }
        merged = new TopMerges(layout, lastRow);
    }

    /** The columns (from 0) in which something stands, in order; of a sheet wider than any form only the first ones. */
    Set<Integer> columns() {
        return columns;
    }

    Optional<CellRange> region(int row, int column) {
        return merged.over(row, column);
    }

    /** The text in a cell, or that of the merged region over it; empty where there is none. */
    String text(int row, int column) {
        Optional<CellRange> region = region(row, column);
        int fromRow = region.map(CellRange::firstRow).orElse(row);
        int fromColumn = region.map(CellRange::firstColumn).orElse(column);
        RawRow source = rows.get(fromRow);
        RawCell cell = source == null ? null : source.cell(fromColumn);
        // What is struck out names no column and no unit.
        return cell != null && cell.strike() != Strike.WHOLE && cell.value() instanceof RawValue.Text text
                ? text.text()
                : "";
    }

    /** The texts of a column from one row to another, each merged region once, blanks left out. */
    List<Text> texts(int firstRow, int lastRow, int column) {
        List<Text> texts = new ArrayList<>();
        Optional<CellRange> above = Optional.empty();
        for (int row = firstRow; row <= lastRow; row++) {
            Optional<CellRange> region = region(row, column);
            if (region.isEmpty() || !region.equals(above)) {
                add(texts, row, column);
            }
            above = region;
        }
        return texts;
    }

    /** The texts that stand in a row, from the left, each merged region once and in the row where it begins. */
    List<Text> row(int number) {
        List<Text> texts = new ArrayList<>();
        for (int column : columns) {
            Optional<CellRange> region = region(number, column);
            boolean begins = region.isEmpty()
                    || (region.get().firstRow() == number && region.get().firstColumn() == column);
            if (begins) {
                add(texts, number, column);
            }
        }
        return texts;
    }

    private void add(List<Text> texts, int row, int column) {
        String text = text(row, column);
        if (!Label.of(text).isEmpty()) {
            Optional<CellRange> region = region(row, column);
            texts.add(new Text(
                    region.map(CellRange::firstRow).orElse(row),
                    region.map(CellRange::firstColumn).orElse(column),
                    text));
        }
    }
}
