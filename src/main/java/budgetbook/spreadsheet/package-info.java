/**
 * Workbooks as cells: what an {@code .xlsx}, {@code .xlsm} or {@code .xls} file holds, sheet by sheet and row by row, and
 * what a person sees of it. In goes a file that nobody trusts; out come typed values with their looks, or an exception
 * that says in Chinese why the file cannot be read. Knows nothing of submissions or budgets.
 */
@NullMarked
package budgetbook.spreadsheet;

import org.jspecify.annotations.NullMarked;
