package budgetbook.spreadsheet;

import java.util.BitSet;
import java.util.List;

/**
 * What a sheet looks like apart from its cells.
 *
 * @param merged the merged regions of more than one cell
 * @param hiddenColumns the columns (from 0) that are hidden
 */
public record SheetLayout(List<CellRange> merged, BitSet hiddenColumns) {

    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }
}
