package budgetbook.report.page;

import budgetbook.publication.Totals;
import budgetbook.report.page.GroupPage.Line;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.GroupOutcome;
import budgetbook.run.GroupOutcome.Check;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of a group as its template sees it: only texts, truths and lists of them. */
record GroupPageView(
        String code,
        String name,
        String year,
        String product,
        String at,
        String kind,
        String sign,
        String sentence,
        String standing,
        List<String> tasks,
        String summary,
        List<Row> rows,
        @Nullable TotalsView totals,
        List<CheckView> checks,
        List<FileLink> files,
        List<Fingerprint> fingerprints) {
    /** As many departments as are named one by one, and as many places as are told of a check. */
    private static final int NAMED = 12;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /**
     * A department.
     *
     * @param kind the state's class in the style sheet
     */
    record Row(
            String code,
            String name,
            String href,
            String kind,
            String sign,
            String state,
            boolean counted,
            String publication,
            String published,
            String expenditure) {}

    /** A check, and where it does not hold. */
    record CheckView(String id, String name, boolean holds, String said, List<String> failures) {}

    static GroupPageView of(GroupPage page) {
        GroupOutcome outcome = page.outcome();
        Totals totals = page.totals();
        boolean good = outcome.result() == Result.PUBLISHED || outcome.result() == Result.UNCHANGED;
        return new GroupPageView(
                outcome.group().code(),
                outcome.group().name(),
                Integer.toString(page.year()),
                page.product(),
                TIME.format(page.at()),
                good ? "good" : "bad",
                good ? "✓" : "×",
                sentence(outcome, good),
                good ? "" : standing(outcome.number()),
                tasks(outcome, good),
                summary(page),
                page.board().stream().map(GroupPageView::row).toList(),
                totals == null ? null : TotalsView.of(totals),
                outcome.checks().stream().map(GroupPageView::check).toList(),
                page.files(),
                page.fingerprints());
    }

    private static String sentence(GroupOutcome outcome, boolean good) {
        return good
                ? "现行的是第 " + outcome.number() + " 号：" + outcome.sums()
                : outcome.result().label() + "；" + outcome.sums();
    }

    private static String standing(int number) {
        return number == 0 ? "此前没有发布过。" : "此前发布的第 " + number + " 号保持不变，仍然有效。";
    }

    private static List<String> tasks(GroupOutcome outcome, boolean good) {
        List<String> tasks = new ArrayList<>();
        List<GroupOutcome.Missing> missing = outcome.missing();
        missing.stream().limit(NAMED).forEach(one -> tasks.add("未汇总 " + one.named() + "。"));
        if (missing.size() > NAMED) {
            tasks.add("另有 " + (missing.size() - NAMED) + " 个部门未汇总，见下面的“各部门”。");
        }
        if (!good) {
            tasks.add("请汇总人员看“核对”中不成立的各处；查不出原因的，告知管理员。");
        }
        return tasks;
    }

    private static String summary(GroupPage page) {
        Map<String, Integer> states = new LinkedHashMap<>();
        page.board().forEach(line -> states.merge(state(line), 1, Integer::sum));
        List<String> parts = new ArrayList<>(List.of("共 " + page.board().size() + " 个部门，本次运行："));
        states.forEach((state, count) -> parts.add(state + " " + count + "，"));
        return String.join("", parts) + page.outcome().sums();
    }

    private static Row row(Line line) {
        return new Row(
                line.department().code(),
                line.department().name(),
                line.report().isEmpty() ? "" : FileLink.href(line.report()),
                line.isWell() ? "received" : line.run() == null ? "" : line.counted() ? "wrong" : "missing",
                line.isWell() ? "✓" : line.run() == null ? "－" : line.counted() ? "×" : "○",
                state(line),
                line.counted(),
                line.publication(),
                line.published().isEmpty() ? "" : TIME.format(OffsetDateTime.parse(line.published())),
                Printed.wan(line.expenditure()));
    }

    private static String state(Line line) {
        Result run = line.run();
        return run == null ? "没有做" : run.label();
    }

    private static CheckView check(Check check) {
        List<String> failures = new ArrayList<>(
                check.failures().subList(0, Math.min(NAMED, check.failures().size())));
        if (check.failures().size() > NAMED) {
            failures.add("另有 " + (check.failures().size() - NAMED) + " 处。");
        }
        return new CheckView(
                check.id(),
                check.name(),
                check.holds(),
                check.holds()
                        ? "核对 " + Printed.count(check.judged()) + " 处，都成立。"
                        : "核对 " + Printed.count(check.judged()) + " 处，"
                                + Printed.count(check.failures().size()) + " 处不成立：",
                failures);
    }
}
