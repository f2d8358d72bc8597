package budgetbook.oracle;

import static budgetbook.oracle.Sums.ofFund;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 02: income by unit; every configured unit has a row, whether it has income or not. */
final class IncomeOracle {
    private final DeclaredDepartment department;

    IncomeOracle(DeclaredDepartment department) {
        this.department = department;
    }

    ExpectedTable table02() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(row("", "合计", department.income()));
        rows.add(row(department.code(), department.name(), department.income()));
        for (DeclaredUnit unit : department.units()) {
            rows.add(row(unit.code(), unit.name(), department.incomeOf(unit)));
        }
        return new ExpectedTable(
                2,
                department.year() + "年部门收入预算表",
                Headings.of(
                        "部门（单位）代码 部门（单位）名称 总计 合计/一般公共预算 合计/政府性基金 合计/国有资本经营预算 合计/财政专户管理资金收入",
                        "本年收入/合计 本年收入/一般公共预算/小计 本年收入/一般公共预算/其中：财政拨款 本年收入/政府性基金 本年收入/国有资本经营预算",
                        "本年收入/财政专户管理资金收入 本年收入/事业收入 本年收入/事业单位经营收入 本年收入/上级补助收入 本年收入/附属单位上缴收入",
                        "本年收入/其他收入 上年结转结余/合计 上年结转结余/一般公共预算 上年结转结余/政府性基金 上年结转结余/国有资本经营预算",
                        "上年结转结余/财政专户管理资金 上年结转结余/单位资金"),
                rows);
    }

    private static List<@Nullable String> row(String code, String name, List<DeclaredIncome> income) {
        return Cells.row()
                .text(code, name)
                .amount(both(income, source -> true))
                .amountOrZero(
                        both(income, ofFund("一般公共预算")),
                        both(income, ofFund("政府性基金")),
                        both(income, ofFund("国有资本经营预算")),
                        both(income, ofFund("财政专户管理资金")))
                .amount(
                        thisYear(income, source -> true),
                        thisYear(income, ofFund("一般公共预算")),
                        thisYear(income, Sums::appropriation),
                        thisYear(income, ofFund("政府性基金")),
                        thisYear(income, ofFund("国有资本经营预算")),
                        thisYear(income, ofFund("财政专户管理资金")),
                        thisYear(income, "事业收入"::equals),
                        thisYear(income, "事业单位经营收入"::equals),
                        thisYear(income, "上级补助收入"::equals),
                        thisYear(income, "附属单位上缴收入"::equals),
                        thisYear(income, "其他收入"::equals))
                .amount(
                        carried(income, source -> true),
                        carried(income, ofFund("一般公共预算")),
                        carried(income, ofFund("政府性基金")),
                        carried(income, ofFund("国有资本经营预算")),
                        carried(income, ofFund("财政专户管理资金")),
                        carried(income, ofFund("单位资金")))
                .done();
    }

    private static BigDecimal both(List<DeclaredIncome> income, Predicate<String> source) {
        return thisYear(income, source).add(carried(income, source));
    }

    private static BigDecimal thisYear(List<DeclaredIncome> income, Predicate<String> source) {
        return Sums.income(income, DeclaredIncome::thisYear, source);
    }

    private static BigDecimal carried(List<DeclaredIncome> income, Predicate<String> source) {
        return Sums.income(income, DeclaredIncome::carriedOver, source);
    }
}
