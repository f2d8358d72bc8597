package budgetbook.reconcile.check;

import budgetbook.budget.Condition;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Narrative;
import budgetbook.ledger.Fact;
import budgetbook.ledger.FactSums;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Narratives;
import budgetbook.reconcile.value.Standards;
import budgetbook.reconcile.value.Units;
import java.util.List;
import java.util.Optional;

/** Figures from a ledger's facts; the covers say what the sheets add up to. */
public final class FactFigures implements LedgerFigures {
    private final Department department;
    private final Units units;
    private final Standards standards;
    private final FactSums sums;
    private final Narratives narratives;

    public FactFigures(Department department, Standards standards, List<Fact> facts, List<Narrative> narratives) {
        this.department = department;
        this.units = new Units(department);
        this.standards = standards;
        this.sums = new FactSums(facts);
        this.narratives = new Narratives(narratives);
    }

    @Override
    public Department department() {
        return department;
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public Narratives narratives() {
        return narratives;
    }

    @Override
    public Money sum(Condition condition) {
        return sums.sum(condition);
    }

    @Override
    public int kinds(List<Dimension> dimensions, Condition condition) {
        return sums.kinds(dimensions, condition);
    }

    @Override
    public Optional<Money> control(String unitCode, ControlTotal.Kind kind) {
        return Optional.of(sum(Condition.is(Dimension.SIDE, kind.label().substring(0, 2))
                .and(Condition.is(Dimension.UNIT, unitCode))));
    }
}
