package budgetbook.report.page;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import budgetbook.finding.Severity;
import budgetbook.publication.Totals;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.RuleCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The totals of the made-up department, and what came of its reconciliation. */
final class SampleFigures {
    private SampleFigures() {}

    static Totals totals() {
        return new Totals(
                List.of(
                        new Totals.Fund(
                                "一般公共预算",
                                wan("1200.005"),
                                wan("10"),
                                Map.of(
                                        ExpenditureType.PERSONNEL, wan("700"),
                                        ExpenditureType.PUBLIC, wan("100.005"),
                                        ExpenditureType.OPERATING, wan("150"),
                                        ExpenditureType.TARGETED, wan("250")),
                                wan("10")),
                        new Totals.Fund(
                                "单位资金",
                                wan("34.56"),
                                wan("0"),
                                Map.of(ExpenditureType.TARGETED, wan("34.56")),
                                wan("0"))),
                List.of(
                        new Totals.Unit("300101", "试验局", wan("600"), wan("150")),
                        new Totals.Unit("300201", "科技馆", wan("200.005"), wan("284.56")),
                        new Totals.Unit("300202", "试验局办公室", wan("0"), wan("0.000001"))),
                List.of(
                        new Totals.Function("206", "科学技术支出", wan("1000")),
                        new Totals.Function("208", "社会保障和就业支出", wan("234.565"))));
    }

    static RuleCounts counts(boolean failing) {
        return new RuleCounts(List.of(
                new RuleCounts.Rule(
                        "R03",
                        "合计等于分项",
                        Severity.ERROR,
                        failing ? Map.of(Outcome.PASSED, 20, Outcome.FAILED, 1) : Map.of(Outcome.PASSED, 21),
                        0),
                new RuleCounts.Rule(
                        "R05", "两表相符", Severity.NOTICE, Map.of(failing ? Outcome.UNDECIDABLE : Outcome.PASSED, 1), 0),
                new RuleCounts.Rule(
                        "R07", "03 与 05", Severity.NOTICE, Map.of(Outcome.EXPLAINED, 1, Outcome.NOT_APPLICABLE, 2), 0),
                new RuleCounts.Rule("R11", "行和", Severity.ERROR, Map.of(Outcome.PASSED, 1300), 1)));
    }

    static List<Reconciled.Judged> notable(boolean failing) {
        List<Reconciled.Judged> notable = new ArrayList<>();
        notable.add(judged("R07", Outcome.EXPLAINED, "19.50", "预算03表合计与预算05表合计相差 19.50，差额 = 预算10表合计 19.50。"));
        notable.add(judged("R11", Outcome.PASSED, "-0.01", ""));
        if (failing) {
            notable.add(judged(
                    "R03",
                    Outcome.FAILED,
                    "0.01",
                    "预算03表“科技馆站”合计应等于基本支出小计加项目支出小计：382.42 = 179.17 + 203.25；实为 382.43，相差 0.01 万元。"));
            notable.add(judged("R05", Outcome.UNDECIDABLE, "0", "预算06表没有“合计”行，无法判断。"));
        }
        return notable;
    }

    static Reconciled.Judged judged(String id, Outcome outcome, String difference, String message) {
        return new Reconciled.Judged(
                id,
                "规则" + id,
                outcome == Outcome.UNDECIDABLE ? Severity.NOTICE : Severity.ERROR,
                outcome,
                "300201 科技馆",
                new BigDecimal(difference),
                message,
                outcome.blocks() ? "请核对该行各列。" : "",
                outcome == Outcome.EXPLAINED ? "汇总人：结转已在上年说明。" : "");
    }

    static Money wan(String amount) {
        return Money.ofWan(new BigDecimal(amount));
    }
}
