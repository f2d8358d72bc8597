/**
 * Blank submissions: the workbook that a unit fills in, with drop-down lists, names that look themselves up and lights
 * that say whether all agrees. In goes a {@link budgetbook.workbook.form.SubmissionForm}; out comes a file that the
 * reader of submissions can read. Formulas here are about what the unit types, never about the ledger.
 */
@NullMarked
package budgetbook.workbook.form;

import org.jspecify.annotations.NullMarked;
