package budgetbook.report.page;

import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.publication.Totals;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.GroupOutcome;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 运行报告 of a group: its outcome, and where each of its departments stands. Paths are relative to the page.
 *
 * @param board in the order of the departments' codes
 * @param product program and version
 * @param at when the run was made
 * @param totals of what stands; null if nothing does
 * @param files what stands beside the page
 * @param fingerprints by which the publication and what it was made of can be recognised
 */
public record GroupPage(
        GroupOutcome outcome,
        List<Line> board,
        int year,
        String product,
        OffsetDateTime at,
        @Nullable Totals totals,
        List<FileLink> files,
        List<Fingerprint> fingerprints) {

    /**
     * A department.
     *
     * @param run how it fared in this run; null if the run left it out
     * @param counted whether its lines are in the sums
     * @param publication the one that counts, or why none does
     * @param published when it was, ISO-8601 with offset; empty if it was not
     * @param expenditure of its publication; zero if that is not known
     * @param report where its own page is; empty if there is none
     */
    public record Line(
            Department department,
            @Nullable Result run,
            boolean counted,
            String publication,
            String published,
            Money expenditure,
            String report) {
        /** Whether it has published, or had nothing new to publish. */
        public boolean isWell() {
            return run == Result.PUBLISHED || run == Result.UNCHANGED;
        }
    }
}
