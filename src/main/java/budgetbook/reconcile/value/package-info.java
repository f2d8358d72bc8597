/**
 * What the sides of rules come to, and where that is taken from. A side is a number made of parts, each a printed cell, a
 * sum of the ledger or a stated amount, or it is a text.
 *
 * <p>In come tables that were read again and {@link budgetbook.reconcile.value.LedgerFigures}, which callers answer from
 * their ledger; out come {@link budgetbook.reconcile.value.SideResult}s. What a rule says of two sides is not known here.
 */
@NullMarked
package budgetbook.reconcile.value;

import org.jspecify.annotations.NullMarked;
