/**
 * What is behind a printed figure: the lines of the ledger that meet the condition of its cell.
 *
 * <p>In come a cell's name and the publication that prints it; out goes an {@link budgetbook.explain.Explanation}.
 */
@NullMarked
package budgetbook.explain;

import org.jspecify.annotations.NullMarked;
