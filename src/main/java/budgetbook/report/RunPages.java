package budgetbook.report;

import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.diff.Changes;
import budgetbook.report.page.ReportPage;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 运行报告 in a department's folder: part of a publication's set, and written anew by a run that published nothing but
 * has something to tell.
 */
public final class RunPages {
    private static final Logger LOG = LoggerFactory.getLogger(RunPages.class);

    private RunPages() {}

    /** Adds the page to the publication in preparation. */
    public static void prepare(Progress progress, int number, OffsetDateTime now) throws IOException {
        DepartmentFolder folder = progress.work().folder();
        List<String> outputs = new ArrayList<>(folder.preparation().names());
        outputs.add(DepartmentFolder.PAGE);
        @Nullable Changes changes = progress.changes().since() == 0 ? null : progress.changes();
        RunPageNews news = new RunPageNews(now, null, outputs, changes, progress.adjustments());
        DepartmentOutcome outcome = progress.outcome(Result.PUBLISHED, number, progress.problem());
        Files.writeString(folder.preparation().page(), ReportPage.html(RunPageOf.run(progress, outcome, news)));
    }

    /** Adds the page to the draft in preparation. */
    public static void prepareDraft(Progress progress, OffsetDateTime now) throws IOException {
        DepartmentWork work = progress.work();
        RunPageNews news = new RunPageNews(now, null, work.preparation().names(), null, progress.adjustments());
        int standing = work.folder().current().map(Manifest::number).orElse(0);
        DepartmentOutcome outcome = progress.outcome(Result.DRAFTED, standing, progress.problem());
        Files.writeString(work.preparation().page(), ReportPage.html(RunPageOf.run(progress, outcome, news)));
    }

    /** Puts the page on a run that has not published in the place of the one before. */
    public static void heldBack(Progress progress, Result result, OffsetDateTime now) {
        Optional<Manifest> standing = progress.work().folder().current();
        RunPageNews news = RunPageNews.nothingNew(now, standing.orElse(null));
        DepartmentOutcome outcome =
                progress.outcome(result, standing.map(Manifest::number).orElse(0), progress.problem());
        replace(progress.work(), ReportPage.html(RunPageOf.run(progress, outcome, news)), lastRun(result, now));
    }

    /** Replaces the page on a run that failed by one that says that all is well, where inputs are again as published. */
    public static void unchanged(
            DepartmentWork work, DepartmentOutcome outcome, Manifest standing, OffsetDateTime now) {
        Manifest.@Nullable LastRun last = standing.lastRun();
        if (last == null || !last.published()) {
            replace(
                    work,
                    ReportPage.html(RunPageOf.unchanged(work, outcome, standing, now)),
                    lastRun(outcome.result(), now));
        }
    }

    private static Manifest.LastRun lastRun(Result result, OffsetDateTime now) {
        boolean published = result == Result.PUBLISHED || result == Result.UNCHANGED;
        return new Manifest.LastRun(Manifest.time(now), result.label(), published);
    }

    /** That the page cannot be replaced, because somebody has it open, changes nothing of how the run ended. */
    private static void replace(DepartmentWork work, String page, Manifest.LastRun last) {
        try {
            work.folder().report(page, last);
        } catch (IOException e) {
            LOG.warn("部门 {} 的运行报告无法写入（可能正被打开）", work.department().code(), e);
        }
    }
}
