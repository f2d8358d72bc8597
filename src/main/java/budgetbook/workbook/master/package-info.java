/**
 * The master workbook (总册): a sheet per table, values only. In go {@link budgetbook.table.Table}s; out comes a file
 * that reconciliation reads again from disk. Knows nothing of the rules, so that a rule can never be fulfilled by
 * writing it into the table.
 */
@NullMarked
package budgetbook.workbook.master;

import org.jspecify.annotations.NullMarked;
