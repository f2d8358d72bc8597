package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.RuleVocabulary;

/** A side of a rule as it is written: a number, which is an amount in 万元 or a count, or a text. */
public sealed interface Expression permits NumericExpression, TextExpression {
    /** What kind of thing it is. */
    SideKind kind();

    /** Refuses what cannot be there; {@link budgetbook.reconcile.selection.RuleSyntaxException}. */
    void check(RuleVocabulary vocabulary);

    /** This, if it is a number; else the {@code problem}, a Chinese sentence without its full stop, refuses the rule. */
    NumericExpression asNumber(String problem);

    /** This, if it is a text; else the {@code problem} refuses the rule. */
    TextExpression asText(String problem);

    /** This, held against another of its kind. */
    Comparison compare(Relation relation, Expression other, String text);
}
