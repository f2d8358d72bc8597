package budgetbook.reconcile.rule;

import budgetbook.configuration.RuleDefinition;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.Text;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.RuleVocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule set turns the rules of the configuration into rules that can be checked. */
public final class RuleSet {
    private static final String EXACT = "exact";
    private static final String ROUNDING = "rounding";

    private final RuleVocabulary standard;
    private final Expressions expressions = new Expressions();

    private RuleSet(RuleVocabulary standard) {
        this.standard = standard;
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
        RuleSet set = new RuleSet(new RuleVocabulary(layouts, values));
        List<Rule> rules = new ArrayList<>();
        for (RuleDefinition text : texts) {
            text.variants().forEach(variant -> rules.add(set.rule(text, variant)));
        }
        return rules;
    }

    private Rule rule(RuleDefinition text, RuleDefinition.Variant variant) {
        Function<Text, Text> bound = part -> bind(part, variant);
        Text eachText = bound.apply(text.each());
        Iteration each = read(text, eachText, Expressions::iteration);
        RuleVocabulary vocabulary = standard.of(each.selection());
        read(text, eachText, source -> {
            each.check(vocabulary);
            return source;
        });
        Function<Text, Expression> side =
                part -> read(text, bound.apply(part), source -> expressions.side(source, vocabulary));
        Expression left = side.apply(text.left());
        Expression right = side.apply(text.right());
        Relation relation = relation(text);
        Map<String, Expression> lawful = new LinkedHashMap<>();
        text.explainedBy().forEach((name, part) -> lawful.put(name, side.apply(part)));
        List<Rule.Explanation> explanations = new ArrayList<>();
        Comparison claim = read(text, text.right(), source -> {
            Comparison comparison = Comparison.of(left, relation, right, "");
            lawful.forEach((name, part) -> Comparison.of(left, relation, part, "")
                    .fold(numbers -> explanations.add(new Rule.Explanation(name, numbers.right())), texts -> false));
            return comparison;
        });
        return new Rule(
                text.id(),
                text.name(),
                variant.label(),
                text.guards(),
                text.level(),
                each,
                text.when().stream()
                        .map(part ->
                                read(text, bound.apply(part), source -> expressions.comparison(source, vocabulary)))
                        .toList(),
                claim,
                read(text, text.tolerance(), source -> tolerance(text, source)),
                explanations,
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
        }
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
