package budgetbook.report;

import budgetbook.budget.Product;
import budgetbook.budget.Unit;
import budgetbook.publication.Manifest;
import budgetbook.publication.Totals;
import budgetbook.report.page.Fingerprint;
import budgetbook.report.page.Reconciled;
import budgetbook.report.page.RunPage;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.RuleCounts;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Progress;
import budgetbook.submission.intake.ReceivedFile;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 运行报告: the values of the page on a department's run, whatever way the run ended. */
final class RunPageOf {
    private RunPageOf() {}

    /**
     * The page on a run whose job has gone as far as it will, its publishing apart. Where a publication stays, its totals are
     * shown; its 勾稽, too, if the run did not come so far.
     */
    static RunPage run(Progress progress, DepartmentOutcome outcome, RunPageNews news) {
        Manifest standing = news.standing();
        return page(
                progress.work(),
                outcome,
                List.of(),
                standing == null ? progress.totals() : totals(standing),
                progress.results().isEmpty()
                        ? standing == null ? null : reconciled(progress.work(), standing)
                        : PageRules.of(outcome.rules(), progress.results()),
                news);
    }

    /** The page on a run that found nothing to do: what stands, with the notices that were published. */
    static RunPage unchanged(DepartmentWork work, DepartmentOutcome outcome, Manifest standing, OffsetDateTime at) {
        return page(
                work,
                outcome,
                standing.notices().stream()
                        .filter(notice -> !notice.unit().isEmpty())
                        .toList(),
                totals(standing),
                reconciled(work, standing),
                RunPageNews.nothingNew(at, standing));
    }

    private static @Nullable Totals totals(Manifest standing) {
        Manifest.Figures figures = standing.figures();
        return figures == null ? null : figures.totals();
    }

    private static Reconciled reconciled(DepartmentWork work, Manifest standing) {
        return PageRules.of(RuleCounts.of(standing, work.rules().rules()), standing);
    }

    private static RunPage page(
            DepartmentWork work,
            DepartmentOutcome outcome,
            List<Manifest.Notice> standing,
            @Nullable Totals totals,
            @Nullable Reconciled reconciled,
            RunPageNews news) {
        return new RunPage(
                outcome,
                work.year(),
                Product.NAME + " " + Product.VERSION,
                news.at(),
                standing,
                totals,
                reconciled,
                news.changes(),
                news.adjustments(),
                PageFiles.of(work.folder(), outcome, news),
                fingerprints(work));
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
