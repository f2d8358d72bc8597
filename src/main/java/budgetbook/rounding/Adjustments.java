package budgetbook.rounding;

import budgetbook.reconcile.check.PrintedRounding;
import java.util.List;

/**
 * What was done so that printed tables foot.
 *
 * @param cells the cells printed off their true rounding, table by table and row by row
 * @param unfooted what could not be made to foot
 * @param fewest whether it is proven that fewer cells (and unfooted comparisons) will not do
 * @param rounding the same for the rules
 */
public record Adjustments(List<Adjustment> cells, List<Unfooted> unfooted, boolean fewest, PrintedRounding rounding) {
    /** Of tables whose amounts were each rounded on their own. */
    public static final Adjustments NONE = new Adjustments(List.of(), List.of(), true, PrintedRounding.EXACT);

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return cells.isEmpty() && unfooted.isEmpty();
    }
}
