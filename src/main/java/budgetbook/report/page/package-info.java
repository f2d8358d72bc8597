/**
 * 运行报告.html as plain values and the templates that draw them.
 *
 * <p>In comes a {@link budgetbook.report.page.RunPage}; out goes one self-contained page. It touches no files.
 */
@NullMarked
package budgetbook.report.page;

import org.jspecify.annotations.NullMarked;
