package budgetbook.reconcile.selection;

import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.RuleSubject;

/**
 * The context is what the sides of a rule are worked out from.
 *
 * @param subject for what the rule is being checked
 */
public record EvaluationContext(PublishedWorkbook workbook, LedgerFigures ledger, RuleSubject subject) {}
