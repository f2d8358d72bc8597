package budgetbook.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What came of checking a rule for one thing.
 *
 * @param iteration for what, as a report calls it; empty if the rule is checked once
 * @param left empty unless both sides are known
 * @param right likewise
 * @param message a sentence in the words of an auditor
 */
public record RuleResult(Rule rule, String iteration, Outcome outcome, Side left, Side right, String message) {
    /** Left − right, in the unit of the sides; zero between texts. */
    public BigDecimal difference() {
        return left.value().subtract(right.value());
    }

    /**
     * By how much the sides may be apart, in 万元: what the rule says, else what rounding can part them by; nothing where
     * one printed figure stands against one, or an exact sum.
     */
    public BigDecimal tolerance() {
        return tolerance(rule, left, right);
    }

    static BigDecimal tolerance(Rule rule, Side left, Side right) {
        if (rule.tolerance() != null) {
            return rule.tolerance();
        }
        BigDecimal slack = left.slack().add(right.slack());
        boolean alike = (left.isPrinted() && (right.isPrinted() || right.slack().signum() == 0))
                || (right.isPrinted() && left.slack().signum() == 0);
        return alike ? BigDecimal.ZERO : slack;
    }

    /**
     * 尾差: the rule holds only because its printed figures are rounded. What comes to less than 0.005 万元, the exact
     * sum of the ledger being one side, cannot be seen in print and is none.
     */
    public boolean isRoundingDifference() {
        BigDecimal visible = difference().setScale(2, RoundingMode.HALF_UP);
        return outcome == Outcome.PASSED
                && rule.tolerance() == null
                && !rule.relation().holds(visible, BigDecimal.ZERO);
    }
}
