package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.RuleVocabulary;
import java.util.Optional;

/** An expression is a side of a rule as it is written: a number, which is an amount in 万元 or a count, or a text. */
public sealed interface Expression permits NumericExpression, TextExpression {
    /** What kind of thing it is. */
    SideKind kind();

    /** Refuses what cannot be there; {@link budgetbook.reconcile.selection.RuleSyntaxException}. */
    void check(RuleVocabulary vocabulary);

    /** The same as a number; empty if it is a text. */
    Optional<NumericExpression> asNumber();

    /** The same as a text; empty if it is a number. */
    Optional<TextExpression> asText();
}
