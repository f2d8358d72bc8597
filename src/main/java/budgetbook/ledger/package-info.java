/**
 * What each submission came to, kept in the database; SQL lives only here.
 *
 * <p>In come lines, texts, control totals and findings, submission by submission; out go {@link
 * budgetbook.ledger.Fact}s, the sums over all dimensions, and the lines behind them.
 */
@NullMarked
package budgetbook.ledger;

import org.jspecify.annotations.NullMarked;
