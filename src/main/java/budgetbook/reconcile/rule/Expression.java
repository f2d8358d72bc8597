package budgetbook.reconcile.rule;

import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A side of a rule: an amount in 万元, a count, or a text; see {@link SideKind}. */
public sealed interface Expression
        permits Expression.Constant,
                CellSelection,
                Expression.ThisCell,
                Expression.Ledger,
                Expression.Control,
                Expression.Limit,
                Expression.Count,
                Expression.Unordered,
                Expression.Narratives,
                Expression.Kinds,
                Expression.Scaled,
                Expression.Joined,
                TextExpression {

    /** Whether it is an amount made of printed cells alone. */
    default boolean ofCells() {
        return false;
    }

    /** A constant. */
    record Constant(BigDecimal value) implements Expression {}

    /** 此格: the cell for which the rule is being checked. */
    record ThisCell() implements Expression {
        @Override
        public boolean ofCells() {
            return true;
        }
    }

    /** The exact sum of the ledger's lines that meet all filters. */
    record Ledger(List<Filter> filters) implements Expression {}

    /**
     * A dimension's value is among those of a pattern, or with {@code among} false is not.
     *
     * @param named whether the values are names of units, each meaning all units of that name
     */
    record Filter(Dimension dimension, TextPattern values, boolean among, boolean named) {}

    /**
     * A control total of the covers.
     *
     * @param label 收入总计 or 支出总计
     * @param unit the unit's code or name; null for the sum of all units
     */
    record Control(String label, @Nullable TextPattern unit) implements Expression {}

    /** 控制数: the ceiling of a unit, by code or name, for a fund as the list of ceilings names it. */
    record Limit(TextPattern unit, TextPattern fund) implements Expression {}

    /** The number of rows of a selection, or with columns of its cells that are not empty. */
    record Count(CellSelection cells) implements Expression {}

    /** The number of cells of a selection whose text comes before that of the cell above. */
    record Unordered(CellSelection cells) implements Expression {}

    /** The number of the ledger's rows of text of a kind that meet all filters. */
    record Narratives(Narrative.Kind kind, List<FieldFilter> filters) implements Expression {}

    /** A field of a row of text is one of those of a pattern, or with {@code among} false is not. */
    record FieldFilter(String field, TextPattern values, boolean among) {}

    /** In how many ways the ledger's lines that meet all filters differ in some dimensions. */
    record Kinds(List<Dimension> dimensions, List<Filter> filters) implements Expression {}

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
