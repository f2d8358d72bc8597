package budgetbook.reconcile;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures from the ledger's facts.
 *
 * @param controls by unit code, the control totals of its cover by label (收入总计, 支出总计)
 */
public record FactFigures(Department department, List<Fact> facts, Map<String, Map<String, Money>> controls)
        implements LedgerFigures {

    @Override
    public Money sum(Condition condition) {
        return facts.stream()
                .filter(fact -> fact.meets(condition))
                .map(Fact::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public Optional<Money> control(String unitCode, String label) {
        return Optional.ofNullable(controls.getOrDefault(unitCode, Map.of()).get(label));
    }
}
