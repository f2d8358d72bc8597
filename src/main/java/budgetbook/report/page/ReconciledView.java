package budgetbook.report.page;

import budgetbook.finding.Severity;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.RuleCounts;
import java.util.List;
import java.util.stream.Stream;

/** Reconciliation at a glance, then what is notable, then every rule. */
record ReconciledView(
        String summary,
        List<Tile> tiles,
        List<Line> failed,
        List<Line> explained,
        List<Line> rounding,
        String roundingCount,
        String moreRounding,
        String ruleCount,
        List<Rule> rules) {
    /** As many 尾差 as are listed. */
    private static final int LISTED = 500;

    /**
     * How often an outcome came up.
     *
     * @param kind its class in the style sheet
     */
    record Tile(String kind, String label, String count, String meaning) {}

    /**
     * A rule judged for one thing.
     *
     * @param error whether it holds the publication back
     */
    record Line(
            boolean error,
            String level,
            String outcome,
            String id,
            String name,
            String iteration,
            String difference,
            String message,
            String remedy,
            String answer) {}

    record Rule(String id, String name, String level, List<String> counts) {}

    static ReconciledView of(Reconciled reconciled) {
        List<Reconciled.Judged> rounding = judged(reconciled, Outcome.PASSED);
        return new ReconciledView(
                summary(reconciled),
                Stream.of(
                                Outcome.FAILED,
                                Outcome.UNDECIDABLE,
                                Outcome.PASSED,
                                Outcome.EXPLAINED,
                                Outcome.NOT_APPLICABLE)
                        .map(outcome -> tile(reconciled, outcome))
                        .toList(),
                Stream.concat(
                                judged(reconciled, Outcome.FAILED).stream(),
                                judged(reconciled, Outcome.UNDECIDABLE).stream())
                        .sorted(java.util.Comparator.comparing(Reconciled.Judged::level))
                        .map(ReconciledView::line)
                        .toList(),
                judged(reconciled, Outcome.EXPLAINED).stream()
                        .map(ReconciledView::line)
                        .toList(),
                rounding.stream().limit(LISTED).map(ReconciledView::line).toList(),
                Printed.count(rounding.size()),
                rounding.size() > LISTED ? Printed.count(rounding.size() - LISTED) : "",
                Printed.count(reconciled.rules().rules().size()),
                reconciled.rules().rules().stream().map(ReconciledView::rule).toList());
    }

    private static String summary(Reconciled reconciled) {
        int blocked =
                reconciled.rules().count(Outcome.FAILED) + reconciled.rules().count(Outcome.UNDECIDABLE);
        return blocked == 0 ? "总册写好后从磁盘重新读出核对，各条规则全部成立。" : "总册写好后从磁盘重新读出核对，有 " + blocked + " 处不成立或无法判断。";
    }

    private static Tile tile(Reconciled reconciled, Outcome outcome) {
        int count = reconciled.rules().count(outcome);
        return switch (outcome) {
            case FAILED -> new Tile(count > 0 ? "bad" : "", outcome.label(), Printed.count(count), "两边不等");
            case UNDECIDABLE -> new Tile(count > 0 ? "bad" : "", outcome.label(), Printed.count(count), "要核对的行、列或数不在");
            case PASSED ->
                new Tile(
                        "",
                        outcome.label(),
                        Printed.count(count),
                        reconciled.rules().roundingDifferences() == 0
                                ? "两边相等"
                                : "其中尾差 " + Printed.count(reconciled.rules().roundingDifferences()) + "：四舍五入所致，不是错误");
            case EXPLAINED ->
                new Tile(
                        "",
                        outcome.label(),
                        Printed.count(count),
                        "口径不同，差额正好由列明的项目说明"
                                + (reconciled.rules().answered() == 0
                                        ? ""
                                        : "；已说明 "
                                                + Printed.count(
                                                        reconciled.rules().answered())));
            case NOT_APPLICABLE -> new Tile("", outcome.label(), Printed.count(count), "没有要核对的内容");
        };
    }

    private static List<Reconciled.Judged> judged(Reconciled reconciled, Outcome outcome) {
        return reconciled.notable().stream()
                .filter(judged -> judged.outcome() == outcome)
                .toList();
    }

    private static Line line(Reconciled.Judged judged) {
        return new Line(
                judged.level() == Severity.ERROR,
                judged.level().label(),
                judged.outcome().label(),
                judged.id(),
                judged.name(),
                judged.iteration(),
                judged.outcome() == Outcome.UNDECIDABLE ? "" : Printed.signed(judged.difference()),
                judged.message(),
                judged.remedy(),
                judged.answer());
    }

    private static Rule rule(RuleCounts.Rule rule) {
        Severity level = rule.level();
        return new Rule(
                rule.id(),
                rule.name(),
                level == null ? Printed.NONE : level.label(),
                List.of(
                        Printed.count(rule.count(Outcome.FAILED)),
                        Printed.count(rule.count(Outcome.UNDECIDABLE)),
                        Printed.count(rule.count(Outcome.PASSED)),
                        Printed.count(rule.roundingDifferences()),
                        Printed.count(rule.count(Outcome.EXPLAINED)),
                        Printed.count(rule.count(Outcome.NOT_APPLICABLE))));
    }
}
