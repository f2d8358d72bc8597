/**
 * What can only be judged by holding rows against each other: totals, funds, subtotals, project codes, ceilings.
 *
 * <p>In come the amounts of a submission, line by line; out come, at its end, findings on what does not agree, and on
 * what could not be compared.
 */
@NullMarked
package budgetbook.normalise.compare;

import org.jspecify.annotations.NullMarked;
