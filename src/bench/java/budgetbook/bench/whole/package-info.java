/**
 * Whole processes from their cold start, paired run by run.
 *
 * <p>In come sizes; out go medians, ratios, memory and sizes of files, as tables of Markdown.
 */
@NullMarked
package budgetbook.bench.whole;

import org.jspecify.annotations.NullMarked;
