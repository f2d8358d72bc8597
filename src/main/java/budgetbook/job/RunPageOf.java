package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.budget.Product;
import budgetbook.budget.Unit;
import budgetbook.publication.FeedbackFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.page.Ending;
import budgetbook.publication.page.Fingerprint;
import budgetbook.publication.page.Problem;
import budgetbook.publication.page.Reconciled;
import budgetbook.publication.page.RunPage;
import budgetbook.publication.page.Step;
import budgetbook.publication.page.Totals;
import budgetbook.publication.page.UnitRow;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.UnitState;
import budgetbook.submission.intake.ReceivedFile;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 运行报告: the values of the page on a department's run, whatever way the run ended. */
final class RunPageOf {
    private RunPageOf() {}

    /** The page on a run whose job has gone as far as it will, its publishing apart. */
    static RunPage run(DepartmentRun run, Result result, RunPageNews news) {
        return page(
                run,
                new Ending(state(result), news.number(), run.problem()),
                run.board(),
                PageProblems.of(run),
                totals(run),
                run.results().isEmpty() ? null : PageRules.of(run.results()),
                news);
    }

    /** The page on a run that found nothing to do: what stands, with the notices that were published. */
    static RunPage unchanged(DepartmentRun run, List<UnitState> board, Manifest standing, OffsetDateTime at) {
        return page(
                run,
                new Ending(Ending.State.UNCHANGED, standing.number(), ""),
                board,
                PageProblems.of(run, standing),
                null,
                PageRules.of(standing, run.rules().rules()),
                new RunPageNews(
                        at,
                        standing.number(),
                        standing.outputs().stream().map(Manifest.Output::file).toList(),
                        null,
                        Adjustments.NONE));
    }

    private static RunPage page(
            DepartmentRun run,
            Ending ending,
            List<UnitState> board,
            List<Problem> problems,
            @Nullable Totals totals,
            @Nullable Reconciled reconciled,
            RunPageNews news) {
        Department department = run.department();
        Map<String, String> returned = returned(run);
        return new RunPage(
                department.code(),
                department.name(),
                run.configuration().year(),
                Product.NAME + " " + Product.VERSION,
                news.at(),
                ending,
                board.stream().map(unit -> row(unit, returned)).toList(),
                totals,
                reconciled,
                problems,
                news.changes(),
                news.adjustments(),
                PageFiles.of(run, news, returned),
                run.durations().entrySet().stream()
                        .map(step -> new Step(step.getKey().label(), step.getValue()))
                        .toList(),
                fingerprints(run));
    }

    private static @Nullable Totals totals(DepartmentRun run) {
        return run.tables().isEmpty() ? null : PageTotals.of(run.knownFacts(), run.department(), run.configuration());
    }

    private static Ending.State state(Result result) {
        return switch (result) {
            case PUBLISHED -> Ending.State.PUBLISHED;
            case UNCHANGED -> Ending.State.UNCHANGED;
            case RETURNED -> Ending.State.RETURNED;
            case UNRECONCILED -> Ending.State.UNRECONCILED;
            case FAILED, STOPPED -> Ending.State.FAILED;
        };
    }

    /** The feedback workbooks by unit code, as paths below the department's folder. */
    private static Map<String, String> returned(DepartmentRun run) {
        Map<String, String> returned = new LinkedHashMap<>();
        Path folder = run.folder().path();
        for (Unit unit : run.department().units()) {
            run.returned().stream()
                    .filter(file -> FeedbackFolder.belongs(file, unit))
                    .findFirst()
                    .ifPresent(file -> returned.put(
                            unit.code(), folder.relativize(file).toString().replace('\\', '/')));
        }
        return returned;
    }

    private static UnitRow row(UnitState unit, Map<String, String> returned) {
        return new UnitRow(
                unit.unit().code(),
                unit.unit().name(),
                unit.unit().shortName(),
                switch (unit.state()) {
                    case RECEIVED -> UnitRow.State.RECEIVED;
                    case WRONG -> UnitRow.State.WRONG;
                    case MISSING -> UnitRow.State.MISSING;
                },
                unit.errors(),
                unit.notices(),
                unit.file(),
                unit.changed(),
                returned.getOrDefault(unit.unit().code(), ""));
    }

    private static List<Fingerprint> fingerprints(DepartmentRun run) {
        List<Fingerprint> fingerprints = new ArrayList<>();
        fingerprints.add(new Fingerprint("本次输入（申报表和配置合起来）", run.identity()));
        fingerprints.add(new Fingerprint("配置", run.configuration().digest(run.department())));
        for (Unit unit : run.department().units()) {
            ReceivedFile file = run.share().submissions().get(unit.code());
            if (file != null) {
                fingerprints.add(new Fingerprint("申报表 " + unit.code() + " " + file.name(), file.sha256()));
            }
        }
        return fingerprints;
    }
}
