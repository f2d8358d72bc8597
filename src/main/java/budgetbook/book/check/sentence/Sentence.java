package budgetbook.book.check.sentence;

import budgetbook.book.check.rule.BookFacts;
import budgetbook.configuration.BookRuleDefinition;
import budgetbook.reconcile.rule.Comparison;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.TextValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that a rule demands.
 *
 * @param section the heading under which it stands, without its number
 * @param when the scope: all must hold, or it must not stand
 */
public record Sentence(BookRuleDefinition rule, String section, List<Comparison> when, Piece sentence) {
    /** Returns what it should say. */
    Filled fill(BookFacts facts) {
        return sentence.fill(new Piece.Scope(facts, facts.department(), 0));
    }

    /**
     * Whether it should stand.
     *
     * @param missing receives, in Chinese, what is not there to say so
     */
    boolean applies(BookFacts facts, List<String> missing) {
        EvaluationContext context = new EvaluationContext(facts.master(), facts.ledger(), facts.department());
        boolean all = true;
        for (Comparison condition : when) {
            all &= condition.fold(numbers -> holds(numbers, context, missing), texts -> holds(texts, context, missing));
        }
        return all;
    }

    private static boolean holds(Comparison.OfNumbers numbers, EvaluationContext context, List<String> missing) {
        NumericValue difference =
                numbers.left().value(context).join(true, numbers.right().value(context));
        missing.addAll(difference.missing());
        return numbers.relation().holds(difference.value(), BigDecimal.ZERO);
    }

    private static boolean holds(Comparison.OfTexts texts, EvaluationContext context, List<String> missing) {
        List<String> open = new ArrayList<>();
        TextValue left = texts.left().value(context);
        TextValue right = texts.right().value(context);
        open.addAll(left.missing());
        open.addAll(right.missing());
        missing.addAll(open);
        return texts.holds(left.text(), right.text());
    }
}
