package budgetbook.report;

import budgetbook.budget.Department;
import budgetbook.budget.Product;
import budgetbook.budget.Unit;
import budgetbook.publication.FeedbackFolder;
import budgetbook.publication.Manifest;
import budgetbook.report.page.Ending;
import budgetbook.report.page.Fingerprint;
import budgetbook.report.page.Problem;
import budgetbook.report.page.Reconciled;
import budgetbook.report.page.RunPage;
import budgetbook.report.page.Step;
import budgetbook.report.page.Totals;
import budgetbook.report.page.UnitRow;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Stage;
import budgetbook.run.UnitState;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Progress;
import budgetbook.submission.intake.ReceivedFile;
import java.nio.file.Path;
import java.time.Duration;
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
    static RunPage run(Progress progress, Result result, RunPageNews news) {
        return page(
                progress.work(),
                new Ending(result, news.number(), progress.problem()),
                progress.board(),
                progress.returnedFiles(),
                PageProblems.of(progress.findings()),
                totals(progress),
                progress.results().isEmpty() ? null : PageRules.of(progress.results()),
                progress.durations(),
                news);
    }

    /** The page on a run that found nothing to do: what stands, with the notices that were published. */
    static RunPage unchanged(DepartmentWork work, List<UnitState> board, Manifest standing, OffsetDateTime at) {
        return page(
                work,
                new Ending(Result.UNCHANGED, standing.number(), ""),
                board,
                List.of(),
                PageProblems.of(work.submitted().findings(), standing),
                null,
                PageRules.of(standing, work.rules().rules()),
                Map.of(),
                new RunPageNews(
                        at,
                        standing.number(),
                        standing.outputs().stream().map(Manifest.Output::file).toList(),
                        null,
                        Adjustments.NONE));
    }

    private static RunPage page(
            DepartmentWork work,
            Ending ending,
            List<UnitState> board,
            List<Path> feedback,
            List<Problem> problems,
            @Nullable Totals totals,
            @Nullable Reconciled reconciled,
            Map<Stage, Duration> durations,
            RunPageNews news) {
        Department department = work.department();
        Map<String, String> returned = returned(work, feedback);
        return new RunPage(
                department.code(),
                department.name(),
                work.year(),
                Product.NAME + " " + Product.VERSION,
                news.at(),
                ending,
                board.stream().map(unit -> row(unit, returned)).toList(),
                totals,
                reconciled,
                problems,
                news.changes(),
                news.adjustments(),
                PageFiles.of(work.folder(), news, returned),
                durations.entrySet().stream()
                        .map(step -> new Step(step.getKey().label(), step.getValue()))
                        .toList(),
                fingerprints(work));
    }

    private static @Nullable Totals totals(Progress progress) {
        DepartmentWork work = progress.work();
        return progress.tabulated() == null
                ? null
                : PageTotals.of(progress.tabulatedFacts(), work.department(), work.configuration());
    }

    /** The feedback workbooks by unit code, as paths below the department's folder. */
    private static Map<String, String> returned(DepartmentWork work, List<Path> files) {
        Map<String, String> returned = new LinkedHashMap<>();
        Path folder = work.folder().path();
        for (Unit unit : work.department().units()) {
            files.stream()
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
                unit.state(),
                unit.errors(),
                unit.notices(),
                unit.file(),
                unit.changed(),
                returned.getOrDefault(unit.unit().code(), ""));
    }

    private static List<Fingerprint> fingerprints(DepartmentWork work) {
        List<Fingerprint> fingerprints = new ArrayList<>();
        fingerprints.add(new Fingerprint("本次输入（申报表和配置合起来）", work.identity()));
        fingerprints.add(new Fingerprint("配置", work.configuration().digest(work.department())));
        for (Unit unit : work.department().units()) {
            ReceivedFile file = work.submitted().files().get(unit.code());
            if (file != null) {
                fingerprints.add(new Fingerprint("申报表 " + unit.code() + " " + file.name(), file.sha256()));
            }
        }
        return fingerprints;
    }
}
