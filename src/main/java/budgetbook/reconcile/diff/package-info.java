/**
 * What two editions of a master workbook print differently, and which lines of the ledger they were drawn from.
 *
 * <p>In come two files, which are read again as they are printed, so that editions of other years' standards can be
 * compared; out come {@link budgetbook.reconcile.diff.CellChange}s. No rules are needed for it. Lines come in as values; out come
 * {@link budgetbook.reconcile.diff.LineChange}s.
 */
@NullMarked
package budgetbook.reconcile.diff;

import org.jspecify.annotations.NullMarked;
