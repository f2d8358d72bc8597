package budgetbook.step;

import budgetbook.book.BookNews;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import budgetbook.ledger.Fact;
import budgetbook.publication.Totals;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.RuleCounts;
import budgetbook.run.Stage;
import budgetbook.run.UnitState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a department's job has come: what its steps have made so far. What a step that was not reached would have made is
 * null.
 *
 * @param durations of the stages that were gone through
 * @param problem why the job failed, in Chinese; empty if it did not
 */
public record Progress(
        DepartmentWork work,
        @Nullable Examined examined,
        @Nullable Returned returned,
        @Nullable Tabulated tabulated,
        @Nullable Judged judged,
        @Nullable Compared compared,
        @Nullable Booked booked,
        Map<Stage, Duration> durations,
        String problem) {

    /** Returns all that was found so far; that of the rules last. */
    public List<Finding> findings() {
        if (examined == null) {
            return work.submitted().findings();
        }
        return judged == null ? examined.findings() : judged.after(examined);
    }

    /** Returns where each unit stands; empty if the job did not come so far. */
    private List<UnitState> board() {
        return examined == null
                ? List.of()
                : examined.board().stream().map(this::returned).toList();
    }

    private UnitState returned(UnitState unit) {
        Path workbook =
                returned == null ? null : returned.files().get(unit.unit().code());
        return workbook == null
                ? unit
                : unit.returned(
                        work.folder().path().relativize(workbook).toString().replace('\\', '/'));
    }

    /** Returns what the drawn tables add up to; null if none were drawn. */
    public @Nullable Totals totals() {
        return tabulated == null
                ? null
                : DepartmentTotals.of(tabulatedFacts(), work.department(), work.configuration());
    }

    private List<Fact> tabulatedFacts() {
        return examined == null || tabulated == null ? List.of() : examined.facts();
    }

    /** Returns the results of the rules; empty if none was checked. */
    public List<RuleResult> results() {
        return judged == null ? List.of() : judged.results();
    }

    /** Returns what is printed off its true rounding. */
    public Adjustments adjustments() {
        return tabulated == null ? Adjustments.NONE : tabulated.adjustments();
    }

    /** Returns what is printed differently from the publication before. */
    public Changes changes() {
        return compared == null ? Changes.FIRST : compared.changes();
    }

    /**
     * Returns the outcome for the department.
     *
     * @param number of the publication that stands; 0 if there is none
     * @param reason why the program failed; empty unless it did
     */
    public DepartmentOutcome outcome(DepartmentOutcome.Result result, int number, String reason) {
        return new DepartmentOutcome(
                work.department(),
                result,
                board(),
                findings(),
                total(),
                work.place(),
                number,
                RuleCounts.of(results()),
                booked == null ? BookNews.NONE : booked.news(),
                durations,
                reason);
    }

    private Money total() {
        return tabulatedFacts().stream()
                .filter(fact -> fact.value(Dimension.SIDE).equals(Fact.EXPENDITURE))
                .map(Fact::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
