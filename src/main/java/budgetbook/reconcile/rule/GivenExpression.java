package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.selection.TextPattern;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.SidePart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A side that is a figure given from elsewhere: last year's, or one that the units supply. */
sealed interface GivenExpression extends NumericExpression {
    /** The item by which it is asked for. */
    TextPattern item();

    @Override
    default boolean ofCells() {
        return false;
    }

    @Override
    default boolean isOneCell() {
        return false;
    }

    /** Last year's amount of an item: {@code prior(收支总计)}. */
    record Prior(TextPattern item) implements GivenExpression {
        @Override
        public SideKind kind() {
            return SideKind.AMOUNT;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            vocabulary.priorItem(item);
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            String name = item.fill(context.subject()::word);
            Optional<BigDecimal> given = context.ledger().given().prior(name);
            return given.map(wan -> NumericValue.exact(wan, SidePart.Stated.VALUE, () -> "上年" + name))
                    .orElseGet(() -> NumericValue.missing(List.of("没有“" + name + "”的上年预算数")));
        }
    }

    /** What the units supply of an item: {@code supplied(固定资产总额)}; its measure is the item's own. */
    record Supplied(TextPattern item) implements GivenExpression {
        @Override
        public SideKind kind() {
            return SideKind.NUMBER;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            vocabulary.suppliedItem(item);
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            String name = item.fill(context.subject()::word);
            return context.ledger()
                    .given()
                    .supplied(name)
                    .map(NumericValue::constant)
                    .orElseGet(() -> NumericValue.missing(List.of("没有报送“" + name + "”")));
        }
    }
}
