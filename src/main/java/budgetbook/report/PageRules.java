package budgetbook.report;

import budgetbook.publication.Manifest;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.rule.Rule;
import budgetbook.report.page.Reconciled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the run page says of reconciliation, from the results of a run or from the manifest of an earlier one. */
final class PageRules {
    private PageRules() {}

    static Reconciled of(List<RuleResult> results) {
        Map<List<String>, List<RuleResult>> byRule = new LinkedHashMap<>();
        List<Reconciled.Judged> notable = new ArrayList<>();
        for (RuleResult result : results) {
            byRule.computeIfAbsent(key(result.rule()), rule -> new ArrayList<>())
                    .add(result);
            if (result.outcome().blocks() || result.outcome() == Outcome.EXPLAINED || result.isRoundingDifference()) {
                notable.add(judged(result));
            }
        }
        return new Reconciled(byRule.values().stream().map(PageRules::counts).toList(), notable);
    }

    /** Of what stands; which of the passed were 尾差 the manifest does not say. */
    static Reconciled of(Manifest standing, List<Rule> rules) {
        Map<List<String>, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
        for (Manifest.Rule judged : standing.rules()) {
            Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.label().equals(judged.outcome()))
                    .forEach(outcome -> counts.computeIfAbsent(
                                    List.of(judged.id(), judged.name()), rule -> new EnumMap<>(Outcome.class))
                            .merge(outcome, judged.judged(), Integer::sum));
        }
        List<Reconciled.Rule> lines = new ArrayList<>();
        counts.forEach((key, outcomes) -> lines.add(new Reconciled.Rule(
                key.get(0),
                key.get(1),
                rules.stream()
                        .filter(rule -> key(rule).equals(key))
                        .map(Rule::level)
                        .findFirst()
                        .orElse(null),
                outcomes,
                0)));
        return new Reconciled(lines, List.of());
    }

    private static List<String> key(Rule rule) {
        return List.of(rule.id(), rule.name());
    }

    private static Reconciled.Rule counts(List<RuleResult> results) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        results.forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
        Rule rule = results.get(0).rule();
        return new Reconciled.Rule(rule.id(), rule.name(), rule.level(), outcomes, (int)
                results.stream().filter(RuleResult::isRoundingDifference).count());
    }

    private static Reconciled.Judged judged(RuleResult result) {
        return new Reconciled.Judged(
                result.rule().id(),
                result.rule().name(),
                result.rule().level(),
                result.outcome(),
                Stream.concat(
                                Stream.of(result.iteration()).filter(text -> !text.isEmpty()),
                                result.place().map(cell -> cell.table() + "!" + cell.address()).stream())
                        .collect(Collectors.joining("　")),
                result.difference(),
                result.message(),
                result.rule().remedy());
    }
}
