/**
 * What two editions of a master workbook print differently.
 *
 * <p>In come two files, which are read again as they are printed, so that editions of other years' standards can be
 * compared; out come {@link budgetbook.reconcile.diff.CellChange}s. No rules are needed for it.
 */
@NullMarked
package budgetbook.reconcile.diff;

import org.jspecify.annotations.NullMarked;
