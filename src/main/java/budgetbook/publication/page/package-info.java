/**
 * 运行报告.html as plain values and the templates that draw them.
 *
 * <p>In comes a {@link budgetbook.publication.page.RunPage}; out goes one self-contained page. It touches no files.
 */
@NullMarked
package budgetbook.publication.page;

import org.jspecify.annotations.NullMarked;
