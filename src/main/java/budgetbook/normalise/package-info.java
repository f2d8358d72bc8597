/**
 * Rows to budget lines or findings.
 *
 * <p>In come the rows of one submission; out go lines, income, texts, control totals and findings ({@link
 * budgetbook.normalise.Normalised}). One {@link budgetbook.normalise.Normaliser} reads one submission; all of its
 * problems are gathered and told in one round.
 */
@NullMarked
package budgetbook.normalise;

import org.jspecify.annotations.NullMarked;
