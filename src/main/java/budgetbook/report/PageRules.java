package budgetbook.report;

import budgetbook.finding.Severity;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.report.page.Reconciled;
import budgetbook.run.RuleCounts;
import java.util.List;
import java.util.Objects;

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

    /** Of what stands; its 尾差 are counted, but not listed. */
    static Reconciled of(RuleCounts counts, Manifest standing) {
        Manifest.Figures figures = standing.figures();
        return new Reconciled(
                counts,
                figures == null
                        ? List.of()
                        : figures.explained().stream().map(PageRules::judged).toList());
    }

    private static Reconciled.Judged judged(Manifest.Explained explained) {
        return new Reconciled.Judged(
                explained.id(),
                explained.name(),
                Severity.ERROR, // shown of what does not hold only
                Outcome.EXPLAINED,
                explained.of(),
                explained.difference(),
                explained.message(),
                "",
                Objects.requireNonNullElse(explained.answer(), ""));
    }

    private static Reconciled.Judged judged(RuleResult result) {
        return new Reconciled.Judged(
                result.rule().id(),
                result.rule().name(),
                result.rule().level(),
                result.outcome(),
                result.subjectText(),
                result.difference(),
                result.message(),
                result.rule().remedy(),
                result.answer().shown());
    }
}
