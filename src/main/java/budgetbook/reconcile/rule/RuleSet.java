package budgetbook.reconcile.rule;

import budgetbook.configuration.RuleDefinition;
import budgetbook.configuration.RuleDefinition.Text;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.reconcile.readback.TableLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the rules of the configuration into rules that can be checked. */
public final class RuleSet {
    private static final String EXACT = "exact";
    private static final String ROUNDING = "rounding";
    private static final Pattern RELATION = Pattern.compile("(?<![!<>])(<=|>=|!=|<|>|=)");

    private final Map<String, TableLayout> layouts;
    private final LedgerValues values;

    private RuleSet(Map<String, TableLayout> layouts, LedgerValues values) {
        this.layouts = layouts;
        this.values = values;
    }

    /**
     * The rules, in order, each once for every combination of its {@code with}.
     *
     * @param layouts what the standard says of each table, by sheet name
     * @param values what values the dimensions of the ledger can have
     * @throws ConfigurationException with file and line, if a rule cannot be read or names a table, column or row that
     *     cannot be
     */
    public static List<Rule> compile(
            List<RuleDefinition> texts, Map<String, TableLayout> layouts, LedgerValues values) {
        RuleSet set = new RuleSet(layouts, values);
        List<Rule> rules = new ArrayList<>();
        for (RuleDefinition text : texts) {
            text.variants().forEach(variant -> rules.add(set.rule(text, variant)));
        }
        return rules;
    }

    private Rule rule(RuleDefinition text, RuleDefinition.Variant variant) {
        Function<Text, Text> bound = part -> bind(part, variant);
        Text eachText = bound.apply(text.each());
        Rule.@Nullable Iteration each = eachText.isEmpty() ? null : read(text, eachText, RuleSet::iteration);
        RuleVocabulary check = new RuleVocabulary(layouts, values, each);
        if (each != null) {
            read(text, eachText, source -> check.iteration(each));
        }
        Function<Text, Expression> side = part -> read(text, bound.apply(part), source -> side(source, check));
        Expression left = side.apply(text.left());
        Expression right = side.apply(text.right());
        Relation relation = relation(text);
        Map<String, Expression> explanations = new LinkedHashMap<>();
        text.explainedBy().forEach((name, part) -> explanations.put(name, side.apply(part)));
        read(text, text.right(), source -> {
            SideKind.comparable(left, relation, right);
            explanations.values().forEach(part -> SideKind.comparable(left, relation, part));
            return source;
        });
        return new Rule(
                text.id(),
                text.name(),
                variant.label(),
                text.guards(),
                text.level(),
                each,
                text.when().stream()
                        .map(part -> read(text, bound.apply(part), source -> comparison(source, check)))
                        .toList(),
                left,
                relation,
                right,
                read(text, text.tolerance(), source -> tolerance(text, source)),
                explanations.entrySet().stream()
                        .map(part -> new Rule.Explanation(part.getKey(), part.getValue()))
                        .toList(),
                text.remedy());
    }

    private static Text bind(Text part, RuleDefinition.Variant variant) {
        String bound = part.text();
        for (Map.Entry<String, String> value : variant.values().entrySet()) {
            bound = bound.replace("{" + value.getKey() + "}", value.getValue());
        }
        return new Text(bound, part.where());
    }

    private static <T extends @Nullable Object> T read(RuleDefinition rule, Text part, Function<String, T> reader) {
        try {
            return reader.apply(part.text());
        } catch (RuleSyntaxException e) {
            throw rule.refuse(part, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw rule.refuse(part, "看不懂“" + part.text() + "”，请对照 docs/reconciliation.md 检查写法。");
        }
    }

    private static Expression side(String text, RuleVocabulary check) {
        Expression side = check.side(ExpressionParser.parse(text));
        SideKind.of(side);
        return side;
    }

    private static Rule.Iteration iteration(String text) {
        if (text.equals("单位")) {
            return new Rule.Iteration.Units();
        }
        return text.equals("控制数")
                ? new Rule.Iteration.Ceilings()
                : new Rule.Iteration.Selected(ExpressionParser.parseSelection(text));
    }

    /** {@code left = right} outside of brackets and quotes. */
    private static Rule.Comparison comparison(String text, RuleVocabulary check) {
        Matcher sign = RELATION.matcher(withoutBrackets(text));
        if (!sign.find()) {
            throw new RuleSyntaxException("“" + text + "”应为 左边 = 右边，也可用 !=、<、<=、>、>=。");
        }
        Relation relation = Relation.of(sign.group(1)).orElseThrow();
        Expression left = check.side(
                ExpressionParser.parse(text.substring(0, sign.start()).strip()));
        Expression right =
                check.side(ExpressionParser.parse(text.substring(sign.end()).strip()));
        SideKind.comparable(left, relation, right);
        return new Rule.Comparison(left, relation, right, text);
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

    private static Relation relation(RuleDefinition text) {
        return Relation.of(text.relation())
                .orElseThrow(() -> text.refuse(text.left(), "relation“" + text.relation() + "”应为 =、<= 或 >= 等比较符号。"));
    }

    private static @Nullable BigDecimal tolerance(RuleDefinition rule, String text) {
        if (text.isEmpty() || text.equals(ROUNDING)) {
            return null;
        }
        if (text.equals(EXACT)) {
            return BigDecimal.ZERO;
        }
        if (!text.matches("[0-9]+(\\.[0-9]+)?")) {
            throw rule.refuse(rule.tolerance(), "tolerance“" + text + "”应为 exact、rounding 或以万元计的数。");
        }
        return ExpressionParser.number(text);
    }
}
