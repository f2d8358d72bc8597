package budgetbook.report.page;

import budgetbook.publication.Manifest;
import budgetbook.publication.Totals;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 运行报告: the outcome for a department, and what only the page says of it. Paths are relative to the page.
 *
 * @param outcome its board is empty if the run did not come so far
 * @param product program and version
 * @param at when the run was made
 * @param standing the 提示 that were published with what stands, where nothing has changed
 * @param totals null if nothing was tabulated
 * @param reconciled null if nothing was reconciled
 * @param changes against the publication before; null if there is nothing to compare with
 * @param adjustments the cells that were printed off their true rounding, so that tables foot, and what does not foot
 * @param files what stands beside the page
 * @param fingerprints by which the run and its inputs can be recognised
 */
public record RunPage(
        DepartmentOutcome outcome,
        int year,
        String product,
        OffsetDateTime at,
        List<Manifest.Notice> standing,
        @Nullable Totals totals,
        @Nullable Reconciled reconciled,
        @Nullable Changes changes,
        Adjustments adjustments,
        List<FileLink> files,
        List<Fingerprint> fingerprints) {

    public RunPage {
        standing = List.copyOf(standing);
        files = List.copyOf(files);
        fingerprints = List.copyOf(fingerprints);
    }

    /** Returns what was found, that of reconciliation apart. */
    List<Problem> problems() {
        return Problem.of(outcome.findings(), standing);
    }
}
