/**
 * Which cells of a table a rule means: {@code 预算03表[合计, 基本支出/小计]}. Rows are selected by conditions, columns by their
 * header paths, and both may speak of the row for which a rule is being checked.
 *
 * <p>In come the texts of rules; out come {@link budgetbook.reconcile.selection.CellSelection}s, which know whether a table
 * can have such cells, find them in a workbook that was read again, and say what a sentence calls them. What a rule does
 * with the cells is not known here.
 */
@NullMarked
package budgetbook.reconcile.selection;

import org.jspecify.annotations.NullMarked;
