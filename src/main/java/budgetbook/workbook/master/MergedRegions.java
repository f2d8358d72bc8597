package budgetbook.workbook.master;

import budgetbook.table.Table.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The merged regions of a table's data cells, to be asked cell by cell; rows and columns count from 0. */
public final class MergedRegions {
    private final Map<Place, Region> starts = new HashMap<>();
    private final Set<Place> covered = new HashSet<>();

    /** Takes regions that do not overlap. */
    public MergedRegions(List<Region> regions) {
        for (Region region : regions) {
            for (int row = region.firstRow(); row <= region.lastRow(); row++) {
                for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
                    covered.add(new Place(row, column));
                }
            }
            Place start = new Place(region.firstRow(), region.firstColumn());
            covered.remove(start);
            starts.put(start, region);
        }
    }

    /** Returns the region whose first cell this is, or the cell itself; null for a cell that lies under another. */
    public @Nullable Region at(int row, int column) {
        Place place = new Place(row, column);
        return covered.contains(place) ? null : starts.getOrDefault(place, new Region(row, column, row, column));
    }

    private record Place(int row, int column) {}
}
