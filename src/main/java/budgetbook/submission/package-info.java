/**
 * Submissions as typed rows: whose they are and what stands in them.
 *
 * <p>In come the files of the inbox; out go, by unit, one submission each ({@link budgetbook.submission.Reception})
 * and its rows, one at a time, as fields with their places ({@link budgetbook.submission.SubmissionRows}). What is
 * wrong is a finding, never an exception.
 */
@NullMarked
package budgetbook.submission;

import org.jspecify.annotations.NullMarked;
