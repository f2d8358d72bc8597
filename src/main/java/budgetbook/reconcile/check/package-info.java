/**
 * 勾稽: whether the rules hold. Each rule is checked for each thing that it speaks of, and what came of it is told in the
 * words of an auditor.
 *
 * <p>In come rules, a workbook that was read again, the ledger, and how the amounts of the workbook were rounded; out come
 * {@link budgetbook.reconcile.check.RuleResult}s. What follows from a failure is for the caller to say.
 */
@NullMarked
package budgetbook.reconcile.check;

import org.jspecify.annotations.NullMarked;
