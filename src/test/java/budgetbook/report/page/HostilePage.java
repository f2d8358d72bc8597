package budgetbook.report.page;

import budgetbook.budget.Department;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import budgetbook.finding.Severity;
import budgetbook.place.SheetCell;
import budgetbook.place.SheetPlace;
import budgetbook.publication.Totals;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
import budgetbook.reconcile.readback.CellName;
import budgetbook.rounding.Adjustment;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.RuleCounts;
import budgetbook.run.UnitState;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A page whose every text tries to be more than text, also those that no run could make so. */
final class HostilePage {
    private static final String EVIL =
            "</title></style></script><script>document.title='harmed'</script><img src=x onerror=alert(1)>\"'&";
    private static final UnitState UNIT = new UnitState(
            SamplePages.unit(EVIL, EVIL, EVIL + "简", UnitState.State.WRONG, EVIL, true)
                    .unit(),
            UnitState.State.WRONG,
            EVIL,
            1,
            0,
            true,
            "退回/" + EVIL + ".xlsx");

    private HostilePage() {}

    static PageView view() {
        PageView view = PageView.of(page());
        return new PageView(
                view.code(),
                view.name(),
                view.year(),
                view.product(),
                view.at(),
                view.script(),
                view.scriptHash(),
                view.verdict(),
                view.board(),
                view.whose(),
                view.totals(),
                view.reconciled(),
                ProblemsView.of(
                        List.of(UNIT),
                        List.of(
                                new Problem(Severity.ERROR, EVIL, EVIL, EVIL, EVIL),
                                new Problem(Severity.ERROR, EVIL, "javascript:alert(1)", "{{name}} {{{script}}}", ""))),
                view.book(),
                view.changes(),
                view.files(),
                new StepsView("0.01", List.of(new StepsView.Row(EVIL, "0.01", 100))),
                view.fingerprints());
    }

    private static RunPage page() {
        RuleCounts counts =
                new RuleCounts(List.of(new RuleCounts.Rule(EVIL, EVIL, Severity.ERROR, Map.of(Outcome.FAILED, 1), 0)));
        return new RunPage(
                new DepartmentOutcome(
                        new Department(EVIL, EVIL, List.of(UNIT.unit())),
                        Result.RETURNED,
                        List.of(UNIT),
                        List.of(),
                        Money.ZERO,
                        Path.of("output"),
                        1,
                        counts,
                        Map.of(),
                        EVIL),
                2023,
                EVIL,
                OffsetDateTime.parse("2023-02-03T09:05:00+08:00"),
                List.of(),
                new Totals(
                        List.of(new Totals.Fund(
                                EVIL,
                                SampleFigures.wan("1"),
                                Money.ZERO,
                                Map.of(ExpenditureType.PUBLIC, SampleFigures.wan("1")),
                                Money.ZERO)),
                        List.of(new Totals.Unit(EVIL, EVIL, SampleFigures.wan("1"), Money.ZERO)),
                        List.of(new Totals.Function(EVIL, EVIL, SampleFigures.wan("1")))),
                new Reconciled(counts, List.of(SampleFigures.judged(EVIL, Outcome.FAILED, "1.00", EVIL))),
                new Changes(1, List.of(new CellChange(EVIL, EVIL, EVIL, SheetPlace.of("A9"), null, EVIL, EVIL, null))),
                SamplePages.adjusted(new Adjustment(
                        new CellName(new SheetCell(EVIL, SheetPlace.WHOLE), EVIL, EVIL),
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.TEN)),
                List.of(new FileLink("javascript:alert(1)", EVIL), new FileLink("a b+c%20#?/年.xlsx", "")),
                List.of(new Fingerprint(EVIL, EVIL)));
    }
}
