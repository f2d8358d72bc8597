package budgetbook.reconcile;

import java.math.BigDecimal;

/**
 * What came of checking a rule for one thing.
 *
 * @param iteration for what, as a report calls it; empty if the rule is checked once
 * @param left in 万元; zero unless both sides are known
 * @param right likewise
 * @param difference left − right
 * @param message a sentence in the words of an auditor
 */
public record RuleResult(
        Rule rule,
        String iteration,
        Outcome outcome,
        BigDecimal left,
        BigDecimal right,
        BigDecimal difference,
        String message) {}
