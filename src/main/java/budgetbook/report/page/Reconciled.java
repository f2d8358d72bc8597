package budgetbook.report.page;

import budgetbook.finding.Severity;
import budgetbook.reconcile.check.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of reconciliation.
 *
 * @param rules every rule with its counts, in the order of the rule files
 * @param notable what a person should look at: not passed, explained, or 尾差
 */
public record Reconciled(List<Rule> rules, List<Judged> notable) {
    /**
     * How often a rule was judged.
     *
     * @param level null if it is no longer known
     * @param rounding how many of those passed are 尾差
     */
    public record Rule(String id, String name, @Nullable Severity level, Map<Outcome, Integer> outcomes, int rounding) {
        int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    /**
     * A rule judged for one thing.
     *
     * @param iteration for what; empty if the rule is checked once
     * @param difference left − right in 万元
     * @param message what was found, in the words of an auditor
     * @param remedy what to do; may be empty
     */
    public record Judged(
            String id,
            String name,
            Severity level,
            Outcome outcome,
            String iteration,
            BigDecimal difference,
            String message,
            String remedy) {}

    int count(Outcome outcome) {
        return rules.stream().mapToInt(rule -> rule.count(outcome)).sum();
    }

    int rounding() {
        return rules.stream().mapToInt(Rule::rounding).sum();
    }
}
