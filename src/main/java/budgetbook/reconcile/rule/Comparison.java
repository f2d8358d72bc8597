package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.TextValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A comparison says how two sides of one kind should stand to each other. */
public sealed interface Comparison {
    Relation relation();

    /** As it stands in the rule, for messages. */
    String text();

    /** What becomes of it, as it compares numbers or texts. */
    <T> T fold(Function<OfNumbers, T> numbers, Function<OfTexts, T> texts);

    /**
     * Whether it holds, no allowance made for rounding.
     *
     * @param rounding what a number is taken for before it is compared
     * @param missing receives, in Chinese, what is not there
     */
    boolean holds(EvaluationContext context, UnaryOperator<NumericValue> rounding, List<String> missing);

    /** Two sides held against each other; {@link RuleSyntaxException} if they are not alike. */
    static Comparison of(Expression left, Relation relation, Expression right, String text) {
        if (left.kind().alike(right.kind()) != SideKind.TEXT) {
            return new OfNumbers(
                    left.asNumber().orElseThrow(), relation, right.asNumber().orElseThrow(), text);
        }
        RuleSyntaxException.require(relation.isOfTexts(), "文字之间只能用 = 或 !=，不能用 " + relation.symbol());
        return new OfTexts(left.asText().orElseThrow(), relation, right.asText().orElseThrow(), text);
    }

    /** Two amounts, or two counts. */
    record OfNumbers(NumericExpression left, Relation relation, NumericExpression right, String text)
            implements Comparison {
        @Override
        public <T> T fold(Function<OfNumbers, T> numbers, Function<OfTexts, T> texts) {
            return numbers.apply(this);
        }

        @Override
        public boolean holds(EvaluationContext context, UnaryOperator<NumericValue> rounding, List<String> missing) {
            NumericValue difference =
                    rounding.apply(left.value(context)).join(true, rounding.apply(right.value(context)));
            missing.addAll(difference.missing());
            return relation.holds(difference.value(), BigDecimal.ZERO);
        }

        /** Whether both sides are made of printed cells alone. */
        boolean ofCells() {
            return left.ofCells() && right.ofCells();
        }
    }

    /** Two texts, which should be the same or should differ. */
    record OfTexts(TextExpression left, Relation relation, TextExpression right, String text) implements Comparison {
        @Override
        public <T> T fold(Function<OfNumbers, T> numbers, Function<OfTexts, T> texts) {
            return texts.apply(this);
        }

        @Override
        public boolean holds(EvaluationContext context, UnaryOperator<NumericValue> rounding, List<String> missing) {
            TextValue leftText = left.value(context);
            TextValue rightText = right.value(context);
            missing.addAll(leftText.missing());
            missing.addAll(rightText.missing());
            return holds(leftText.text(), rightText.text());
        }

        /** Whether it holds for these texts. */
        public boolean holds(String leftText, String rightText) {
            return leftText.equals(rightText) == (relation == Relation.EQUAL);
        }
    }
}
