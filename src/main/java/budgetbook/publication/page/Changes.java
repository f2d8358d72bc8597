package budgetbook.publication.page;

import budgetbook.reconcile.CellChange;
import java.util.List;

/**
 * The cells that two publications print differently.
 *
 * @param before the number of the earlier publication
 * @param after the number of the later one
 * @param cells in the order of the tables and their cells
 */
public record Changes(int before, int after, List<CellChange> cells) {}
