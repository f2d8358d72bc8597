/**
 * 运行报告: what the page on a department's run says, and when it is written.
 *
 * <p>In comes the progress of a job or the publication that stands; out goes the page, as part of a publication's set or in
 * the place of the one before. {@link budgetbook.report.page} draws it.
 */
@NullMarked
package budgetbook.report;

import org.jspecify.annotations.NullMarked;
