package budgetbook.submission;

import budgetbook.budget.MoneyUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of a sheet of rows, as far as it could be found.
 *
 * @param firstRow from 1
 * @param lastRow the last row of the header; the data begin below
 * @param columns by key, the columns that hold it: one, or one for each part of a split code
 * @param missing the keys of required columns that are not there
 * @param doubled columns that hold what another one holds already
 * @param texts what stands in the header, for messages
 * @param caption the money unit stated above the header for the whole sheet
 */
record SheetHeader(
        int firstRow,
        int lastRow,
        Map<String, List<BoundColumn>> columns,
        List<String> missing,
        List<BoundColumn> doubled,
        Set<String> texts,
        @Nullable MoneyUnit caption) {

    boolean complete() {
        return missing.isEmpty();
    }

    /** How many columns were recognised. */
    int recognised() {
        return columns.size();
    }
}
