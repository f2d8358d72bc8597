/**
 * How people write amounts, codes, choices and texts.
 *
 * <p>In comes a field of a row; out goes an exact amount in 元, a code of the classification or a choice, or a finding
 * that says what stands there, what should, and what to do.
 */
@NullMarked
package budgetbook.normalise.value;

import org.jspecify.annotations.NullMarked;
