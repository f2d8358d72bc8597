package budgetbook.report.page;

import budgetbook.finding.Severity;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.RuleCounts;
import java.math.BigDecimal;
import java.util.List;

/**
 * What came of reconciliation.
 *
 * @param rules every rule with its counts: those of the run, or of what stands where nothing has changed
 * @param notable what a person should look at: not passed, explained, or 尾差
 */
public record Reconciled(RuleCounts rules, List<Judged> notable) {
    /**
     * A rule judged for one thing.
     *
     * @param iteration for what; empty if the rule is checked once
     * @param difference left − right in 万元
     * @param message what was found, in the words of an auditor
     * @param remedy what to do; may be empty
     * @param answer what people have said to it; empty if nothing
     */
    public record Judged(
            String id,
            String name,
            Severity level,
            Outcome outcome,
            String iteration,
            BigDecimal difference,
            String message,
            String remedy,
            String answer) {}
}
