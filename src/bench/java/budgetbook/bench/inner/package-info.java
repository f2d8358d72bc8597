/**
 * Inner parts of a run, each alone and warm, by JMH.
 *
 * <p>In comes a published department; out goes the time of reading, drawing, checking and writing it.
 */
@NullMarked
package budgetbook.bench.inner;

import org.jspecify.annotations.NullMarked;
