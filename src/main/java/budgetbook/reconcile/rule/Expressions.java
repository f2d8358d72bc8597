package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.RuleVocabulary;

/** The language of expressions, for all who use it: rules, and figures of the book. */
public final class Expressions {
    private Expressions() {}

    /**
     * Returns the amount or count that a text stands for.
     *
     * @throws RuleSyntaxException if it is none, or names what cannot be there
     */
    public static NumericExpression number(String text, RuleVocabulary vocabulary) {
        try {
            Expression side = ExpressionParser.parse(text);
            side.check(vocabulary);
            return side.asNumber().orElseThrow(() -> new RuleSyntaxException("“" + text + "”应为数字，不是文字。"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new RuleSyntaxException("看不懂“" + text + "”，请对照 docs/reconciliation.md 检查写法。");
        }
    }
}
