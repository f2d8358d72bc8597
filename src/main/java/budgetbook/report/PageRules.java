package budgetbook.report;

import budgetbook.finding.Severity;
import budgetbook.place.SheetCell;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.rule.Rule;
import budgetbook.report.page.Reconciled;
import budgetbook.run.RuleCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the run page says of reconciliation, from the results of a run or from the manifest of an earlier one. */
final class PageRules {
    private PageRules() {}

    /** Of a run: its counts, and of its results what is notable. */
    static Reconciled of(RuleCounts counts, List<RuleResult> results) {
        return new Reconciled(
                counts,
                results.stream()
                        .filter(PageRules::isNotable)
                        .map(PageRules::judged)
                        .toList());
    }

    private static boolean isNotable(RuleResult result) {
        return result.outcome().blocks() || result.outcome() == Outcome.EXPLAINED || result.isRoundingDifference();
    }

    /** Of what stands; which of the passed were 尾差 the manifest does not say. */
    static Reconciled of(Manifest standing, List<Rule> rules) {
        Map<List<String>, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
        for (Manifest.Rule judged : standing.rules()) {
            Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.label().equals(judged.outcome()))
                    .forEach(outcome -> counts.computeIfAbsent(
                                    List.of(judged.id(), judged.name()), rule -> new LinkedHashMap<>())
                            .merge(outcome, judged.judged(), Integer::sum));
        }
        List<RuleCounts.Rule> lines = new ArrayList<>();
        counts.forEach((key, outcomes) ->
                lines.add(new RuleCounts.Rule(key.get(0), key.get(1), level(rules, key), outcomes, 0)));
        return new Reconciled(new RuleCounts(lines), List.of());
    }

    private static @Nullable Severity level(List<Rule> rules, List<String> idAndName) {
        return rules.stream()
                .filter(rule -> List.of(rule.id(), rule.name()).equals(idAndName))
                .map(Rule::level)
                .findFirst()
                .orElse(null);
    }

    private static Reconciled.Judged judged(RuleResult result) {
        return new Reconciled.Judged(
                result.rule().id(),
                result.rule().name(),
                result.rule().level(),
                result.outcome(),
                Stream.concat(
                                Stream.of(result.iteration()).filter(text -> !text.isEmpty()),
                                result.place().map(SheetCell::name).stream())
                        .collect(Collectors.joining("　")),
                result.difference(),
                result.message(),
                result.rule().remedy());
    }
}
