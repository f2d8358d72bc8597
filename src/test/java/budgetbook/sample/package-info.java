/**
 * Submissions as units would send them: the same facts in many hands' layouts. {@link budgetbook.sample.SampleWriter}
 * writes the three that the product ships in {@code input/}.
 */
@NullMarked
package budgetbook.sample;

import org.jspecify.annotations.NullMarked;
