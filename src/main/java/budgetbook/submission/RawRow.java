package budgetbook.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number from 1, as people count
 * @param hidden whether the row itself is hidden
 * @param cells those that hold something, in the order of the file
 */
public record RawRow(int number, boolean hidden, List<RawCell> cells) {

    /** The cell in this column (from 0), if it holds something. */
    public @Nullable RawCell cell(int column) {
        for (RawCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** The value in this column (from 0); blank where there is none. */
    public RawValue value(int column) {
        RawCell cell = cell(column);
        return cell == null ? RawValue.blank() : cell.value();
    }
}
