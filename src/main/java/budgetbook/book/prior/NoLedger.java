package budgetbook.book.prior;

import budgetbook.budget.Condition;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Narratives;
import budgetbook.reconcile.value.Standards;
import budgetbook.reconcile.value.Units;
import java.util.List;
import java.util.Optional;

/** Of last year there are tables and no lines. Nothing asks for these: {@link ItemAmounts} takes expressions of cells alone. */
record NoLedger(Department department) implements LedgerFigures {
    @Override
    public Units units() {
        throw asked();
    }

    @Override
    public Standards standards() {
        throw asked();
    }

    @Override
    public Narratives narratives() {
        throw asked();
    }

    @Override
    public Money sum(Condition condition) {
        throw asked();
    }

    @Override
    public int kinds(List<Dimension> dimensions, Condition condition) {
        throw asked();
    }

    @Override
    public Optional<Money> control(String unitCode, ControlTotal.Kind kind) {
        throw asked();
    }

    private static IllegalStateException asked() {
        return new IllegalStateException("there is no ledger behind these tables");
    }
}
