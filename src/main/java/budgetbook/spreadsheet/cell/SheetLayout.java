package budgetbook.spreadsheet.cell;

import budgetbook.place.CellRange;
import java.util.BitSet;
import java.util.List;

/**
 * What a sheet looks like apart from its cells.
 *
 * @param merged the merged regions of more than one cell
 * @param hiddenColumns the columns (from 0) that are hidden
 */
public record SheetLayout(List<CellRange> merged, BitSet hiddenColumns) {
    /** The width of a pixel, in characters of seven pixels each; a column of less is not seen. */
    public static final double LEAST_WIDTH = 1.0 / 7;

    /** The height of a pixel, in points; a row of less is not seen. */
    public static final double LEAST_HEIGHT = 0.75;

    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }
}
