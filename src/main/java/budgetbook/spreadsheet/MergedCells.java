package budgetbook.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Carries the value of a merged region down to the rows it reaches, as rows stream by in ascending order. */
public final class MergedCells {
    private final List<CellRange> waiting;
    private int next;
    private final NavigableMap<Integer, Reach> active = new TreeMap<>();

    /** A region that has begun, and its value. */
    private record Reach(CellRange region, RawCell cell) {}

    /** For the columns (from 0) that count. */
    public MergedCells(SheetLayout layout, Set<Integer> columns) {
        waiting = layout.merged().stream()
                .filter(region -> region.lastRow() > region.firstRow() && columns.contains(region.firstColumn()))
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
            RawCell cell = region.firstRow() == row.number() ? row.cell(region.firstColumn()) : null;
            if (cell != null) {
                active.put(region.firstColumn(), new Reach(region, cell));
            }
        }
    }

    /** The cell whose merged region begins in these columns and reaches the row last entered, if there is one. */
    @Nullable
    public RawCell reaching(int row, int firstColumn, int lastColumn) {
        for (Reach reach : active.subMap(firstColumn, true, lastColumn, true).values()) {
            if (reach.region().firstRow() < row) {
                return reach.cell();
            }
        }
        return null;
    }
}
