package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.value.NumericValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A numeric expression is a side of a rule that is an amount in 万元 or a count. */
public sealed interface NumericExpression extends Expression
        permits NumericExpression.Constant,
                NumericExpression.Scaled,
                NumericExpression.Joined,
                CellExpression,
                LedgerExpression,
                GivenExpression {
    /** What it comes to, and what a sentence calls it. */
    NumericValue value(EvaluationContext context);

    /** Whether it is an amount made of printed cells alone. */
    boolean ofCells();

    /** Whether it is just what one cell prints. */
    boolean isOneCell();

    @Override
    default Optional<NumericExpression> asNumber() {
        return Optional.of(this);
    }

    @Override
    default Optional<TextExpression> asText() {
        return Optional.empty();
    }

    /** An operand; {@link RuleSyntaxException} if it is a text, with a Chinese sentence that says so. */
    private static NumericExpression operand(Expression side, String problem) {
        return side.asNumber().orElseThrow(() -> new RuleSyntaxException(problem));
    }

    /** A number that the rule gives. */
    record Constant(BigDecimal number) implements NumericExpression {
        @Override
        public SideKind kind() {
            return SideKind.NUMBER;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            // a number is always there
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            return NumericValue.constant(number);
        }

        @Override
        public boolean ofCells() {
            return false;
        }

        @Override
        public boolean isOneCell() {
            return false;
        }
    }

    /** A multiple. */
    record Scaled(NumericExpression base, BigDecimal factor) implements NumericExpression {
        /** {@link RuleSyntaxException} if the base is a text. */
        static Scaled of(Expression base, BigDecimal factor) {
            return new Scaled(operand(base, "文字不能相乘。"), factor);
        }

        @Override
        public SideKind kind() {
            return base.kind();
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            base.check(vocabulary);
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            return base.value(context).times(factor);
        }

        @Override
        public boolean ofCells() {
            return base.ofCells();
        }

        @Override
        public boolean isOneCell() {
            return false;
        }
    }

    /** A sum, or with {@code minus} a difference. */
    record Joined(NumericExpression left, boolean minus, NumericExpression right) implements NumericExpression {
        /** {@link RuleSyntaxException} if the two are not alike, or are texts. */
        static Joined of(Expression left, boolean minus, Expression right) {
            left.kind().alike(right.kind());
            String problem = "文字不能相加减。";
            return new Joined(operand(left, problem), minus, operand(right, problem));
        }

        @Override
        public SideKind kind() {
            return left.kind().alike(right.kind());
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            left.check(vocabulary);
            right.check(vocabulary);
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            return left.value(context).join(minus, right.value(context));
        }

        @Override
        public boolean ofCells() {
            return left.ofCells() && right.ofCells();
        }

        @Override
        public boolean isOneCell() {
            return false;
        }
    }
}
