package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.RuleVocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of expressions, for all who use it: rules, and sentences of the book. What many of them share is parsed once. */
public final class Expressions {
    private static final Pattern RELATION = Pattern.compile("(?<![!<>])(<=|>=|!=|<|>|=)");

    private final Map<String, Expression> parsed = new HashMap<>();

    /**
     * Returns the expression that a text stands for.
     *
     * @throws RuleSyntaxException if it is none, or names what cannot be there
     */
    public Expression side(String text, RuleVocabulary vocabulary) {
        return understood(text, () -> {
            Expression side = parsed.computeIfAbsent(text, ExpressionParser::parse);
            side.check(vocabulary);
            return side;
        });
    }

    /**
     * Returns the amount or count that a text stands for.
     *
     * @throws RuleSyntaxException if it is none, or names what cannot be there
     */
    public NumericExpression number(String text, RuleVocabulary vocabulary) {
        return side(text, vocabulary).asNumber().orElseThrow(() -> new RuleSyntaxException("“" + text + "”应为数字，不是文字。"));
    }

    /**
     * Returns the comparison that a text stands for, {@code left = right} outside of brackets and quotes.
     *
     * @throws RuleSyntaxException if it is none, or names what cannot be there
     */
    public Comparison comparison(String text, RuleVocabulary vocabulary) {
        Matcher sign = RELATION.matcher(withoutBrackets(text));
        if (!sign.find()) {
            throw new RuleSyntaxException("“" + text + "”应为 左边 = 右边，也可用 !=、<、<=、>、>=。");
        }
        Relation relation = Relation.of(sign.group(1)).orElseThrow();
        Expression left = side(text.substring(0, sign.start()).strip(), vocabulary);
        Expression right = side(text.substring(sign.end()).strip(), vocabulary);
        return Comparison.of(left, relation, right, text);
    }

    /**
     * Returns that for which something is done one by one: once for an empty text, for 单位, 控制数, or rows or cells.
     *
     * @throws RuleSyntaxException if it is nothing of the kind
     */
    public static Iteration iteration(String text) {
        return switch (text) {
            case "" -> new Iteration.Once();
            case "单位" -> new Iteration.EachUnit();
            case "控制数" -> new Iteration.EachCeiling();
            default -> understood(text, () -> new Iteration.EachOf(ExpressionParser.parseSelection(text)));
        };
    }

    private static <T> T understood(String text, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new RuleSyntaxException("看不懂“" + text + "”，请对照 docs/reconciliation.md 检查写法。");
        }
    }

    /** The text with what stands in brackets or quotes blanked out, as long as before. */
    private static String withoutBrackets(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            depth += here == '(' || here == '[' || here == '“' ? 1 : 0;
            outside.append(depth > 0 ? ' ' : here);
            depth -= here == ')' || here == ']' || here == '”' ? 1 : 0;
        }
        return outside.toString();
    }
}
