package budgetbook.spreadsheet.cell;

import budgetbook.place.CellRange;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The merged regions in the first rows of a sheet, by place; of two that overlap, which no program draws, the first counts. */
public final class TopMerges {
    private final Map<Integer, NavigableMap<Integer, CellRange>> rows = new HashMap<>();

    /** For the rows from 1 to the last given. */
    public TopMerges(SheetLayout layout, int lastRow) {
        for (CellRange range : layout.merged()) {
            for (int row = Math.max(1, range.firstRow()); row <= Math.min(lastRow, range.lastRow()); row++) {
                NavigableMap<Integer, CellRange> regions = rows.computeIfAbsent(row, unused -> new TreeMap<>());
                Map.Entry<Integer, CellRange> before = regions.floorEntry(range.lastColumn());
                if (before == null || before.getValue().lastColumn() < range.firstColumn()) {
                    regions.put(range.firstColumn(), range);
                }
            }
        }
    }

    /** The region over a cell (row from 1, column from 0), if there is one. */
    public Optional<CellRange> over(int row, int column) {
        NavigableMap<Integer, CellRange> regions = rows.get(row);
        Map.Entry<Integer, CellRange> entry = regions == null ? null : regions.floorEntry(column);
        return entry != null && entry.getValue().lastColumn() >= column
                ? Optional.of(entry.getValue())
                : Optional.empty();
    }
}
