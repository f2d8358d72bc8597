package budgetbook.reconcile.diff;

import java.util.List;

/**
 * The changes of a publication are what it prints differently from an earlier one.
 *
 * @param since the number of the earlier one; 0 if there is none
 * @param cells the cells that differ, table by table
 */
public record Changes(int since, List<CellChange> cells) {
    /** Of a first publication. */
    public static final Changes FIRST = new Changes(0, List.of());
}
