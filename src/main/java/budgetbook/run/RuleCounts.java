package budgetbook.run;

import budgetbook.finding.Severity;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often the rules of reconciliation were judged, by outcome.
 *
 * @param rules in the order of the rule files; none if nothing was judged
 */
public record RuleCounts(List<Rule> rules) {
    /** Of a run in which nothing was judged. */
    public static final RuleCounts NONE = new RuleCounts(List.of());

    /**
     * How often a rule was judged.
     *
     * @param level null if it is no longer known
     * @param outcomes in the order in which they first came up
     * @param roundingDifferences how many of those passed hold but for rounding (尾差)
     * @param answered how many of the lawful differences (口径差) somebody has said something to
     */
    public record Rule(
            String id,
            String name,
            @Nullable Severity level,
            Map<Outcome, Integer> outcomes,
            int roundingDifferences,
            int answered) {
        /** One of which no difference is answered. */
        public Rule(
                String id,
                String name,
                @Nullable Severity level,
                Map<Outcome, Integer> outcomes,
                int roundingDifferences) {
            this(id, name, level, outcomes, roundingDifferences, 0);
        }

        public Rule {
            outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        }

        /** Returns how often the rule came to an outcome. */
        public int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    public RuleCounts {
        rules = List.copyOf(rules);
    }

    /** Counts results; rules of one number and name count as one. */
    public static RuleCounts of(List<RuleResult> results) {
        Map<List<String>, List<RuleResult>> byRule = new LinkedHashMap<>();
        for (RuleResult result : results) {
            byRule.computeIfAbsent(List.of(result.rule().id(), result.rule().name()), rule -> new ArrayList<>())
                    .add(result);
        }
        return new RuleCounts(byRule.values().stream().map(RuleCounts::rule).toList());
    }

    /**
     * Counts what was judged of a publication.
     *
     * @param rules as they are now; one that is no longer among them has no level
     */
    public static RuleCounts of(Manifest publication, List<budgetbook.reconcile.rule.Rule> rules) {
        Map<List<String>, List<Manifest.Rule>> byRule = new LinkedHashMap<>();
        for (Manifest.Rule judged : publication.rules()) {
            byRule.computeIfAbsent(List.of(judged.id(), judged.name()), rule -> new ArrayList<>())
                    .add(judged);
        }
        List<Rule> counted = new ArrayList<>();
        byRule.forEach((key, judged) -> counted.add(published(judged, level(rules, key))));
        return new RuleCounts(counted);
    }

    private static Rule published(List<Manifest.Rule> judged, @Nullable Severity level) {
        Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
        judged.forEach(
                rule -> named(rule.outcome()).forEach(outcome -> outcomes.merge(outcome, rule.judged(), Integer::sum)));
        return new Rule(
                judged.get(0).id(),
                judged.get(0).name(),
                level,
                outcomes,
                sum(judged, Manifest.Rule::roundingDifferences),
                sum(judged, Manifest.Rule::answered));
    }

    /** A manifest of an earlier version does not know some counts. */
    private static int sum(List<Manifest.Rule> judged, Function<Manifest.Rule, @Nullable Integer> count) {
        return judged.stream()
                .map(count)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Stream<Outcome> named(String label) {
        return Arrays.stream(Outcome.values()).filter(outcome -> outcome.label().equals(label));
    }

    private static @Nullable Severity level(List<budgetbook.reconcile.rule.Rule> rules, List<String> idAndName) {
        return rules.stream()
                .filter(rule -> List.of(rule.id(), rule.name()).equals(idAndName))
                .map(budgetbook.reconcile.rule.Rule::level)
                .findFirst()
                .orElse(null);
    }

    private static Rule rule(List<RuleResult> results) {
        Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
        results.forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
        return new Rule(
                results.get(0).rule().id(),
                results.get(0).rule().name(),
                results.get(0).rule().level(),
                outcomes,
                (int) results.stream().filter(RuleResult::isRoundingDifference).count(),
                (int) results.stream().filter(RuleResult::isAnswered).count());
    }

    /** Returns how often all rules together came to each outcome, in the order in which the outcomes first came up. */
    public Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
        rules.forEach(rule -> rule.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum)));
        return outcomes;
    }

    /** Returns how often all rules together came to an outcome. */
    public int count(Outcome outcome) {
        return rules.stream().mapToInt(rule -> rule.count(outcome)).sum();
    }

    /** Returns how often rules of a level do not hold, or cannot be judged. */
    public int blocked(Severity level) {
        return rules.stream()
                .filter(rule -> rule.level == level)
                .flatMap(rule -> rule.outcomes.entrySet().stream())
                .filter(outcome -> outcome.getKey().blocks())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns how many of the lawful differences (口径差) somebody has said something to. */
    public int answered() {
        return rules.stream().mapToInt(Rule::answered).sum();
    }

    /** Returns how many of the judgements that passed hold but for rounding (尾差). */
    public int roundingDifferences() {
        return rules.stream().mapToInt(Rule::roundingDifferences).sum();
    }
}
