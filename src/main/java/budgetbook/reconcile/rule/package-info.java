/**
 * The language of the rules (docs/reconciliation.md). The parts of a rule know for themselves which tables they can be
 * about, what they come to, and what a sentence calls them.
 *
 * <p>In come rules as the configuration has them; {@link budgetbook.reconcile.rule.RuleSet} makes of them {@link
 * budgetbook.reconcile.rule.Rule}s that fit the tables, or refuses them with file and line. Whether a rule holds is not
 * decided here.
 */
@NullMarked
package budgetbook.reconcile.rule;

import org.jspecify.annotations.NullMarked;
