package budgetbook.reconcile;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Narrative;
import budgetbook.ledger.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures from a ledger's facts; the covers say what the sheets add up to. */
public final class FactFigures implements LedgerFigures {
    private final Department department;
    private final Standards standards;
    private final List<Fact> facts;
    private final List<Narrative> narratives;
    private final Map<Condition, Money> sums = new HashMap<>();

    public FactFigures(Department department, Standards standards, List<Fact> facts, List<Narrative> narratives) {
        this.department = department;
        this.standards = standards;
        this.facts = facts;
        this.narratives = narratives;
    }

    @Override
    public Department department() {
        return department;
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public List<Narrative> narratives() {
        return narratives;
    }

    @Override
    public Money sum(Condition condition) {
        return sums.computeIfAbsent(
                condition,
                asked -> facts.stream()
                        .filter(fact -> fact.meets(asked))
                        .map(Fact::amount)
                        .reduce(Money.ZERO, Money::plus));
    }

    @Override
    public int kinds(List<Dimension> dimensions, Condition condition) {
        return (int) facts.stream()
                .filter(fact -> fact.meets(condition))
                .map(fact -> dimensions.stream().map(fact::value).toList())
                .distinct()
                .count();
    }

    @Override
    public Optional<Money> control(String unitCode, String label) {
        return Optional.of(
                sum(Condition.is(Dimension.SIDE, label.substring(0, 2)).and(Condition.is(Dimension.UNIT, unitCode))));
    }
}
