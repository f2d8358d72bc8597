/**
 * The cover of a submission: which unit, which year, which unit of money, which control totals.
 *
 * <p>In comes a workbook; out goes a {@link budgetbook.submission.cover.Cover} with the place of each statement.
 */
@NullMarked
package budgetbook.submission.cover;

import org.jspecify.annotations.NullMarked;
