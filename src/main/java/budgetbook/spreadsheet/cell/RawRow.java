package budgetbook.spreadsheet.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number from 1, as people count
 * @param hidden whether the row itself is hidden
 * @param cells those that hold something, in the order of their columns
 */
public record RawRow(int number, boolean hidden, List<RawCell> cells) {

    /** The cell in this column (from 0), if it holds something. */
    public @Nullable RawCell cell(int column) {
        RawCell found = from(column);
        return found != null && found.column() == column ? found : null;
    }

    /** The first cell in this column (from 0) or to its right that holds something. */
    public @Nullable RawCell from(int column) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).column() < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < cells.size() ? cells.get(low) : null;
    }

    /** The value in this column (from 0); blank where there is none. */
    public RawValue value(int column) {
        RawCell cell = cell(column);
        return cell == null ? RawValue.blank() : cell.value();
    }
}
