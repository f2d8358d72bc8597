package budgetbook.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.DepartmentOutcome.Result;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted of a run for all that tell of it. */
class DepartmentOutcomeTest {
    private static final Unit LEAD = new Unit("300101", "试验局", "本级", Nature.ADMINISTRATIVE, true);
    private static final Unit MUSEUM = new Unit("300201", "科技馆", "科技馆", Nature.INSTITUTION, false);

    @Test
    void unitsAreCountedByStateAndFindingsBySeverity() {
        DepartmentOutcome outcome = outcome(Result.RETURNED);

        assertThat(outcome.units(UnitState.State.RECEIVED)).isEqualTo(1);
        assertThat(outcome.units(UnitState.State.WRONG)).isEqualTo(1);
        assertThat(outcome.units(UnitState.State.MISSING)).isZero();
        assertThat(outcome.findings(Severity.ERROR)).isEqualTo(1);
        assertThat(outcome.findings(Severity.NOTICE)).isEqualTo(2);
    }

    @Test
    void whereNothingHasChangedTheBoardTellsWhatWasFound() {
        DepartmentOutcome outcome = outcome(Result.UNCHANGED);

        assertThat(outcome.findings(Severity.ERROR)).isZero();
        assertThat(outcome.findings(Severity.NOTICE)).isEqualTo(5);
    }

    @Test
    void whatWaitsForAUnitIsInTheFolder() {
        assertThat(outcome(Result.RETURNED).returned()).containsExactly(Path.of("output", "退回", "300201-科技馆.xls"));
    }

    @Test
    void outcomesAreCountedInTheOrderInWhichTheyFirstCameUp() {
        Map<Outcome, Integer> first = new LinkedHashMap<>();
        first.put(Outcome.NOT_APPLICABLE, 1);
        first.put(Outcome.PASSED, 2);
        Map<Outcome, Integer> second = new LinkedHashMap<>();
        second.put(Outcome.FAILED, 3);
        second.put(Outcome.PASSED, 4);
        RuleCounts counts = new RuleCounts(List.of(
                new RuleCounts.Rule("R01", "甲", Severity.ERROR, first, 1),
                new RuleCounts.Rule("R02", "乙", Severity.NOTICE, second, 2)));

        assertThat(counts.outcomes())
                .containsExactly(entry(Outcome.NOT_APPLICABLE, 1), entry(Outcome.PASSED, 6), entry(Outcome.FAILED, 3));
        assertThat(counts.count(Outcome.PASSED)).isEqualTo(6);
        assertThat(counts.count(Outcome.EXPLAINED)).isZero();
        assertThat(counts.roundingDifferences()).isEqualTo(3);
        assertThat(counts.blocked(Severity.ERROR)).isZero();
        assertThat(counts.blocked(Severity.NOTICE)).isEqualTo(3);
    }

    private static DepartmentOutcome outcome(Result result) {
        return new DepartmentOutcome(
                new Department("300", "试验局", List.of(LEAD, MUSEUM)),
                result,
                List.of(
                        new UnitState(LEAD, UnitState.State.RECEIVED, "本级.xlsx", 0, 5, false, ""),
                        new UnitState(MUSEUM, UnitState.State.WRONG, "馆.xls", 1, 0, true, "退回/300201-科技馆.xls")),
                List.of(
                        finding(Wording.AMOUNT_NO_NUMBER.of(Argument.of("约"))),
                        finding(Wording.SHEET_STRANGE.of(Argument.of("见此"))),
                        finding(Wording.RULE_NOTED.of(
                                Argument.of("规则"), Argument.of("R1"), Argument.of("相差"), Argument.of("请核对")))),
                Money.ZERO,
                Path.of("output"),
                1,
                RuleCounts.NONE,
                Map.of(),
                "");
    }

    private static Finding finding(Statement said) {
        return new Finding(said, SourceCell.ofFile("馆.xls"));
    }
}
