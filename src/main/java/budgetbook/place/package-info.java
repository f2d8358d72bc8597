/**
 * Where something stands in a workbook: a column's letters, a place in a sheet, a cell of a named sheet, a range of
 * cells, a place in a submission.
 *
 * <p>Every other package names places with these. Rows count from 1, as people count them, and columns from 0; a method
 * that takes a row from 0 says index. It depends on nothing.
 */
@NullMarked
package budgetbook.place;

import org.jspecify.annotations.NullMarked;
