package budgetbook.report.page;

import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustments;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 运行报告: everything that the page on a department's part of a run says, as plain values. Paths are relative to the
 * page.
 *
 * @param code the department's code
 * @param name the department's name
 * @param product program and version
 * @param at when the run was made
 * @param units the board, in the order of their codes; empty if the run did not come so far
 * @param totals null if nothing was tabulated
 * @param reconciled null if nothing was reconciled
 * @param problems the findings, those of reconciliation apart
 * @param changes against the publication before; null if there is nothing to compare with
 * @param adjustments the cells that were printed off their true rounding, so that tables foot, and what does not foot
 * @param files what stands beside the page
 * @param steps that the run went through
 * @param fingerprints by which the run and its inputs can be recognised
 */
public record RunPage(
        String code,
        String name,
        int year,
        String product,
        OffsetDateTime at,
        Ending ending,
        List<UnitRow> units,
        @Nullable Totals totals,
        @Nullable Reconciled reconciled,
        List<Problem> problems,
        @Nullable Changes changes,
        Adjustments adjustments,
        List<FileLink> files,
        List<Step> steps,
        List<Fingerprint> fingerprints) {

    public RunPage {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
        files = List.copyOf(files);
        steps = List.copyOf(steps);
        fingerprints = List.copyOf(fingerprints);
    }
}
