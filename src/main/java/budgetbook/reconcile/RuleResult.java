package budgetbook.reconcile;

import java.math.BigDecimal;

/**
 * What came of checking a rule for one thing.
 *
 * @param iteration for what, as a report calls it; empty if the rule is checked once
 * @param left empty unless both sides are known
 * @param right likewise
 * @param message a sentence in the words of an auditor
 */
public record RuleResult(Rule rule, String iteration, Outcome outcome, Side left, Side right, String message) {
    /** Left − right, in 万元. */
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

    /** 尾差: an equality that holds but for what rounding has moved its printed figures. */
    public boolean isRoundingDifference() {
        return outcome == Outcome.PASSED
                && rule.relation() == Relation.EQUAL
                && difference().signum() != 0;
    }
}
