package budgetbook.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the value of a merged region down to the rows it reaches, as rows stream by in ascending order. */
final class MergedCells {
    private final List<CellRange> waiting;
    private int next;
    private final List<CellRange> active = new ArrayList<>();
    private final Map<CellRange, RawCell> values = new HashMap<>();

    MergedCells(SheetLayout layout) {
        waiting = layout.merged().stream()
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList();
    }

    /** Takes note of a row; to be called once for every row from the sheet's first. */
    void enter(RawRow row) {
        if (active.isEmpty() && next == waiting.size()) {
            return;
        }
        for (Iterator<CellRange> regions = active.iterator(); regions.hasNext(); ) {
            CellRange region = regions.next();
            if (region.lastRow() < row.number()) {
                regions.remove();
                values.remove(region);
            }
        }
        while (next < waiting.size() && waiting.get(next).firstRow() <= row.number()) {
            CellRange region = waiting.get(next++);
            RawCell cell = region.firstRow() == row.number() ? row.cell(region.firstColumn()) : null;
            if (cell != null) {
                active.add(region);
                values.put(region, cell);
            }
        }
    }

    /** The cell whose merged region begins in these columns and reaches the row last entered, if there is one. */
    @Nullable
    RawCell reaching(int row, int firstColumn, int lastColumn) {
        for (CellRange region : active) {
            if (region.firstColumn() >= firstColumn && region.firstColumn() <= lastColumn && region.firstRow() < row) {
                return values.get(region);
            }
        }
        return null;
    }
}
