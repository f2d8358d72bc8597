package budgetbook.book.figure;

import budgetbook.budget.Condition;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.reconcile.value.GivenFigures;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Narratives;
import budgetbook.reconcile.value.Standards;
import budgetbook.reconcile.value.Units;
import java.util.List;
import java.util.Optional;

/** A ledger that answers for given figures, too. */
record LedgerWithGiven(LedgerFigures ledger, GivenFigures given) implements LedgerFigures {
    @Override
    public Department department() {
        return ledger.department();
    }

    @Override
    public Units units() {
        return ledger.units();
    }

    @Override
    public Standards standards() {
        return ledger.standards();
    }

    @Override
    public Narratives narratives() {
        return ledger.narratives();
    }

    @Override
    public Money sum(Condition condition) {
        return ledger.sum(condition);
    }

    @Override
    public int kinds(List<Dimension> dimensions, Condition condition) {
        return ledger.kinds(dimensions, condition);
    }

    @Override
    public Optional<Money> control(String unitCode, ControlTotal.Kind kind) {
        return ledger.control(unitCode, kind);
    }
}
