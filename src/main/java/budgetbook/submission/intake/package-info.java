/**
 * Files as they come in: found, waited for, copied and fingerprinted.
 *
 * <p>In comes the input folder; out go {@link budgetbook.submission.intake.ReceivedFile}s, copies of one moment with
 * their SHA-256. It never opens a workbook.
 */
@NullMarked
package budgetbook.submission.intake;

import org.jspecify.annotations.NullMarked;
