/**
 * Live formulas. In go rules' results with the parts of their sides; out come formulas that add up the same cells of
 * the tables, and by SUMIFS the same lines of 明细. Writes no cells.
 */
@NullMarked
package budgetbook.workbook.edition.formula;

import org.jspecify.annotations.NullMarked;
