/**
 * 明细: every line of the ledger, one row each. In goes the ledger of a department; out come the sheets, and for the
 * other rooms the places of the lines, the names of the columns and the numbers that stand for senders' texts in
 * formulas.
 */
@NullMarked
package budgetbook.workbook.edition.line;

import org.jspecify.annotations.NullMarked;
