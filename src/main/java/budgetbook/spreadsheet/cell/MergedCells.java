package budgetbook.spreadsheet.cell;

import budgetbook.place.CellRange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells which merged region lies over a cell, and what is seen there, as rows stream by in ascending order. */
public final class MergedCells {
    private final List<CellRange> waiting;
    private int next;
    private final NavigableMap<Integer, Reach> active = new TreeMap<>();

    /**
     * A merged region that has begun.
     *
     * @param seen its first cell, which people see; null where it is empty
     */
    public record Reach(CellRange region, @Nullable RawCell seen) {}

    /** For the columns (from 0) that count. */
    public MergedCells(SheetLayout layout, Set<Integer> columns) {
        waiting = layout.merged().stream()
                .filter(region -> columns.stream()
                        .anyMatch(column -> column >= region.firstColumn() && column <= region.lastColumn()))
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList();
    }

    /** Takes note of a row; to be called once for every row from the sheet's first. */
    public void enter(RawRow row) {
        if (active.isEmpty() && next == waiting.size()) {
            return;
        }
        active.values().removeIf(reach -> reach.region().lastRow() < row.number());
        while (next < waiting.size() && waiting.get(next).firstRow() <= row.number()) {
            CellRange region = waiting.get(next++);
            if (region.lastRow() >= row.number()) {
                RawCell cell = region.firstRow() == row.number() ? row.cell(region.firstColumn()) : null;
                active.put(region.firstColumn(), new Reach(region, cell));
            }
        }
    }

    /** The region that begins in these columns above the row last entered, and reaches it; null if there is none. */
    public @Nullable Reach reaching(int row, int firstColumn, int lastColumn) {
        if (active.isEmpty()) {
            return null;
        }
        for (Reach reach : active.subMap(firstColumn, true, lastColumn, true).values()) {
            if (reach.region().firstRow() < row) {
                return reach;
            }
        }
        return null;
    }

    /** The region beneath which a cell of the row last entered lies; null if it is free, or the region's first cell. */
    public @Nullable Reach over(int row, int column) {
        if (active.isEmpty()) {
            return null;
        }
        // Regions never overlap in what a program has written: only the nearest to the left can reach the cell.
        Map.Entry<Integer, Reach> reach = active.floorEntry(column);
        if (reach == null || !reach.getValue().region().contains(row, column)) {
            return null;
        }
        CellRange region = reach.getValue().region();
        return region.firstRow() == row && region.firstColumn() == column ? null : reach.getValue();
    }
}
