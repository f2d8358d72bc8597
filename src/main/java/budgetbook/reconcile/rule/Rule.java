package budgetbook.reconcile.rule;

import budgetbook.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of reconciliation, ready to be checked.
 *
 * @param variant what tells this rule from others of the same id that came from its {@code with}; may be empty
 * @param guards what goes wrong unnoticed without it, a sentence
 * @param each what the rule is checked for one by one; null if it is checked once
 * @param when the scope: all must hold, or the rule does not apply
 * @param tolerance in 万元; null if it follows from the number of rounded figures on both sides
 * @param explanations lawful parts of a difference left − right
 */
public record Rule(
        String id,
        String name,
        String variant,
        String guards,
        Severity level,
        @Nullable Iteration each,
        List<Comparison> when,
        Expression left,
        Relation relation,
        Expression right,
        @Nullable BigDecimal tolerance,
        List<Explanation> explanations,
        String remedy) {

    /** Whether both sides are made of printed cells alone: such a rule says which cells add up to which. */
    public boolean comparesCells() {
        return left.ofCells() && right.ofCells();
    }

    /** What a rule is checked for one by one. */
    public sealed interface Iteration {
        /** Every budget unit of the department; binds 单位代码 and 单位名称. */
        record Units() implements Iteration {}

        /** Every ceiling of the department's units; binds 单位代码, 单位名称, 资金 and the 资金来源 that count. */
        record Ceilings() implements Iteration {}

        /** Every row, or with columns every cell, of a selection; binds 此行 and 此列 and the row's texts by column. */
        record Selected(CellSelection cells) implements Iteration {}
    }

    /**
     * A condition between two expressions.
     *
     * @param text as it stands in the rule, for messages
     */
    public record Comparison(Expression left, Relation relation, Expression right, String text) {}

    /** A lawful part of a difference, in the words of a report. */
    public record Explanation(String name, Expression amount) {}
}
