package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.RuleSyntaxException;
import java.util.function.Function;

/** A comparison says how two sides of one kind should stand to each other. */
public sealed interface Comparison {
    Relation relation();

    /** As it stands in the rule, for messages. */
    String text();

    /** What becomes of it, as it compares numbers or texts. */
    <T> T fold(Function<OfNumbers, T> numbers, Function<OfTexts, T> texts);

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

        /** Whether it holds for these texts. */
        public boolean holds(String leftText, String rightText) {
            return leftText.equals(rightText) == (relation == Relation.EQUAL);
        }
    }
}
