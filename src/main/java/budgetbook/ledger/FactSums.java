package budgetbook.ledger;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rules ask of the facts of a department; each condition is summed once only. */
public final class FactSums {
    private final FactIndex facts;
    private final Map<Condition, Money> sums = new HashMap<>();

    public FactSums(List<Fact> facts) {
        this.facts = new FactIndex(facts);
    }

    /** Returns the exact sum of the facts that meet a condition. */
    public Money sum(Condition condition) {
        return sums.computeIfAbsent(
                condition, asked -> facts.meeting(asked).map(Fact::amount).reduce(Money.ZERO, Money::plus));
    }

    /** Returns in how many ways the facts that meet a condition differ in these dimensions. */
    public int kinds(List<Dimension> dimensions, Condition condition) {
        return (int) facts.meeting(condition)
                .map(fact -> dimensions.stream().map(fact::value).toList())
                .distinct()
                .count();
    }
}
