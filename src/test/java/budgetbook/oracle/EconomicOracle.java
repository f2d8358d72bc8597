package budgetbook.oracle;

import static budgetbook.oracle.Sums.ofFund;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 06, 08, 09 and 13: expenditure by economic class. Of the choices left: 09 counts this year's and carried-over money;
 * 06, 08 and 13 without a line keep only 合计.
 */
final class EconomicOracle {
    private final DeclaredDepartment department;
    private final Codes codes;

    EconomicOracle(DeclaredDepartment department, Codes codes) {
        this.department = department;
        this.codes = codes;
    }

    /** A department class and a government class that meet in a line. */
    private record Pair(String economic, String government) {
        static Pair of(DeclaredLine line) {
            return new Pair(line.economic(), line.government());
        }
    }

    ExpectedTable table06() {
        List<DeclaredLine> lines = sorted(
                line -> line.basic() && !line.carriedOver() && generalBudget(line),
                Comparator.comparing(DeclaredLine::unit)
                        .thenComparing(DeclaredLine::function)
                        .thenComparing(line -> line.type().equals("人员类") ? 0 : 1));
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(staffAndRest(Cells.row().blank(1).text("合计").blank(2), lines));
        for (Pair pair : pairs(lines)) {
            Cells cells =
                    Cells.row().text(pair.economic(), economicName(pair), pair.government(), governmentName(pair));
            rows.add(staffAndRest(cells, of(lines, pair)));
        }
        return new ExpectedTable(
                6,
                department.year() + "年一般公共预算基本支出预算表",
                Headings.of(
                        "部门预算支出经济分类科目/科目编码 部门预算支出经济分类科目/科目名称 政府预算支出经济分类科目/科目编码 政府预算支出经济分类科目/科目名称",
                        "本年一般公共预算基本支出/合计 本年一般公共预算基本支出/人员经费 本年一般公共预算基本支出/公用经费"),
                rows);
    }

    ExpectedTable table08() {
        List<DeclaredLine> lines = sorted(
                line -> true,
                Comparator.comparing(DeclaredLine::unit)
                        .thenComparing(DeclaredLine::economic)
                        .thenComparing(DeclaredLine::government));
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(byFund(Cells.row().blank(2).text("合计").blank(3), lines));
        if (!lines.isEmpty()) {
            rows.add(byFund(
                    Cells.row()
                            .text(department.code())
                            .blank(1)
                            .text(department.name())
                            .blank(3),
                    lines));
        }
        for (Pair pair : pairs(lines)) {
            Cells cells = Cells.row()
                    .text(pair.economic().substring(0, 3), pair.economic().substring(3), economicName(pair))
                    .text(pair.government().substring(0, 3), pair.government().substring(3), governmentName(pair));
            rows.add(byFund(cells, of(lines, pair)));
        }
        return new ExpectedTable(
                8,
                department.year() + "年支出经济分类汇总表",
                Headings.of(
                        "部门预算经济分类/类 部门预算经济分类/款 部门预算经济分类/科目名称 政府预算经济分类/类 政府预算经济分类/款 政府预算经济分类/科目名称",
                        "总计 一般公共预算/小计 一般公共预算/其中：财政拨款 政府性基金 国有资本经营预算 上年结转结余 财政专户管理资金收入",
                        "事业收入 上级补助收入 附属单位上缴收入 事业单位经营收入 其他收入"),
                rows);
    }

    ExpectedTable table09() {
        BigDecimal abroad = general("30212");
        BigDecimal purchase = general("30913").add(general("31013"));
        BigDecimal running = general("30231");
        BigDecimal reception = general("30217");
        BigDecimal cars = purchase.add(running);
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(Cells.row()
                .amount(abroad.add(cars).add(reception), abroad, cars, purchase, running, reception)
                .done());
        return new ExpectedTable(
                9,
                department.year() + "年一般公共预算“三公”经费预算表",
                Headings.of("“三公”经费合计 因公出国（境）费 公务用车购置及运行费/小计 公务用车购置及运行费/公务用车购置费", "公务用车购置及运行费/公务用车运行费 公务接待费"),
                rows);
    }

    ExpectedTable table13() {
        List<DeclaredLine> lines =
                department.lines().stream().filter(DeclaredLine::operating).toList();
        Set<String> classes = new TreeSet<>();
        lines.forEach(line -> classes.add(line.economic()));
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(Cells.row().blank(1).text("合计").amount(Sums.of(lines)).done());
        for (String economic : classes) {
            rows.add(Cells.row()
                    .text(economic, codes.economic().getOrDefault(economic, ""))
                    .amount(Sums.of(lines, line -> line.economic().equals(economic)))
                    .done());
        }
        return new ExpectedTable(
                13, "机关（机构）运行经费", Headings.of("部门预算支出经济分类科目/科目编码 部门预算支出经济分类科目/科目名称 机构运行经费支出/合计"), rows);
    }

    private static List<@Nullable String> staffAndRest(Cells cells, List<DeclaredLine> lines) {
        BigDecimal staff = Sums.of(
                lines,
                line -> line.economic().startsWith("301") || line.economic().startsWith("303"));
        return cells.amount(Sums.of(lines), staff, Sums.of(lines).subtract(staff))
                .done();
    }

    /** The fund columns of 08 count this year's money only, 上年结转结余 all the rest. */
    private static List<@Nullable String> byFund(Cells cells, List<DeclaredLine> lines) {
        List<DeclaredLine> thisYear =
                lines.stream().filter(line -> !line.carriedOver()).toList();
        return cells.amount(
                        Sums.of(lines),
                        source(thisYear, ofFund("一般公共预算")),
                        source(thisYear, Sums::appropriation),
                        source(thisYear, ofFund("政府性基金")),
                        source(thisYear, ofFund("国有资本经营预算")),
                        Sums.of(lines, DeclaredLine::carriedOver),
                        source(thisYear, ofFund("财政专户管理资金")))
                .amount(
                        source(thisYear, "事业收入"::equals),
                        source(thisYear, "上级补助收入"::equals),
                        source(thisYear, "附属单位上缴收入"::equals),
                        source(thisYear, "事业单位经营收入"::equals),
                        source(thisYear, "其他收入"::equals))
                .done();
    }

    private static BigDecimal source(List<DeclaredLine> lines, Predicate<String> source) {
        return Sums.of(lines, line -> source.test(line.source()));
    }

    private BigDecimal general(String economic) {
        return Sums.of(
                department.lines(),
                line -> generalBudget(line) && line.economic().equals(economic));
    }

    private static boolean generalBudget(DeclaredLine line) {
        return Sums.fund(line.source()).equals("一般公共预算");
    }

    private List<DeclaredLine> sorted(Predicate<DeclaredLine> counted, Comparator<DeclaredLine> order) {
        return department.lines().stream().filter(counted).sorted(order).toList();
    }

    private static Set<Pair> pairs(List<DeclaredLine> lines) {
        Set<Pair> pairs = new LinkedHashSet<>();
        lines.forEach(line -> pairs.add(Pair.of(line)));
        return pairs;
    }

    private static List<DeclaredLine> of(List<DeclaredLine> lines, Pair pair) {
        return lines.stream().filter(line -> Pair.of(line).equals(pair)).toList();
    }

    private String economicName(Pair pair) {
        return codes.economic().getOrDefault(pair.economic(), "");
    }

    private String governmentName(Pair pair) {
        return codes.government().getOrDefault(pair.government(), "");
    }
}
