/**
 * The language of the rules (docs/reconciliation.md). The parts of a rule answer for themselves: which tables they
 * can be about, what they come to, what a sentence calls them. A part that is forgotten somewhere does not compile.
 *
 * <p>In come rules as the configuration has them; {@link budgetbook.reconcile.rule.RuleSet} makes of them {@link
 * budgetbook.reconcile.rule.Rule}s that fit the tables, or refuses them with file and line. Whether a rule holds is not
 * decided here.
 */
@NullMarked
package budgetbook.reconcile.rule;

import org.jspecify.annotations.NullMarked;
