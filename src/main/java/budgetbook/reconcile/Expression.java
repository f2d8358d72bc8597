package budgetbook.reconcile;

import budgetbook.budget.Dimension;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A side of a rule: what to add up, in 万元. */
public sealed interface Expression
        permits Expression.Constant,
                Cells,
                Expression.ThisCell,
                Expression.Ledger,
                Expression.Control,
                Expression.Scaled,
                Expression.Joined {

    /** Whether it is made of printed cells alone. */
    boolean ofCells();

    /** A constant. */
    record Constant(BigDecimal value) implements Expression {
        @Override
        public boolean ofCells() {
            return false;
        }
    }

    /** 此格: the cell for which the rule is being checked. */
    record ThisCell() implements Expression {
        @Override
        public boolean ofCells() {
            return true;
        }
    }

    /** The exact sum of the ledger's lines that meet all filters. */
    record Ledger(List<Filter> filters) implements Expression {
        @Override
        public boolean ofCells() {
            return false;
        }
    }

    /** A dimension's value is among those of a pattern, or with {@code among} false is not. */
    record Filter(Dimension dimension, TextPattern values, boolean among) {}

    /**
     * A control total of the covers.
     *
     * @param label 收入总计 or 支出总计
     * @param unit the unit's code or name; null for the sum of all units
     */
    record Control(String label, @Nullable TextPattern unit) implements Expression {
        @Override
        public boolean ofCells() {
            return false;
        }
    }

    /** A multiple. */
    record Scaled(Expression base, BigDecimal factor) implements Expression {
        @Override
        public boolean ofCells() {
            return base.ofCells();
        }
    }

    /** A sum, or with {@code minus} a difference. */
    record Joined(Expression left, boolean minus, Expression right) implements Expression {
        @Override
        public boolean ofCells() {
            return left.ofCells() && right.ofCells();
        }
    }
}
