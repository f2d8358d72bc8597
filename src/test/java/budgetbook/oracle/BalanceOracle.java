package budgetbook.oracle;

import static budgetbook.oracle.Sums.ofFund;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 01 and 04: income on the left, expenditure by function class on the right; the class's ordinal is its code less 200.
 * Of the choices left: 上年结转 in 04 is all carried-over income, whichever fund.
 */
final class BalanceOracle {
    private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** What 04 calls the classes where it differs from the classification. */
    static final List<String> CLASSES_OF_04 = List.of(
                    "201一般公共服务支出 202外交支出 203国防支出 204公共安全支出 205教育支出 206科学技术支出 207文化体育旅游与传媒支出 208社会保障和就业支出 209医疗卫生与计划生育支出"
                            .split(" "),
                    "210卫生健康支出 211节能环保支出 212城乡社区事务支出 213农林水事务支出 214交通运输支出 215资源勘探信息等支出 216商业服务业等支出 217金融支出 219援助其他地区支出"
                            .split(" "),
                    "220自然资源海洋气象等支出 221住房保障支出 222粮油物资储备支出 223国有资本经营预算 224灾害防治及应急管理 227预备费 229其他支出 230转移性支出 231债务还本支出"
                            .split(" "),
                    "232债务付息支出 233债务发行费用支出 234抗疫特别国债安排的支出".split(" "))
            .stream()
            .flatMap(java.util.Arrays::stream)
            .toList();

    private final DeclaredDepartment department;
    private final Codes codes;

    BalanceOracle(DeclaredDepartment department, Codes codes) {
        this.department = department;
        this.codes = codes;
    }

    ExpectedTable table01() {
        List<Cells> left = new ArrayList<>();
        left.add(income("一、一般公共预算", ofFund("一般公共预算")));
        left.add(income("其中：财政拨款", Sums::appropriation));
        left.add(income("二、政府性基金预算拨款收入", ofFund("政府性基金")));
        left.add(income("三、国有资本经营预算拨款收入", ofFund("国有资本经营预算")));
        left.add(income("四、财政专户管理资金收入", ofFund("财政专户管理资金")));
        left.add(income("五、事业收入", "事业收入"::equals));
        left.add(income("六、事业单位经营收入", "事业单位经营收入"::equals));
        left.add(income("七、上级补助收入", "上级补助收入"::equals));
        left.add(income("八、附属单位上缴收入", "附属单位上缴收入"::equals));
        left.add(income("九、其他收入", "其他收入"::equals));
        List<Cells> right = new ArrayList<>();
        codes.functions().forEach((code, name) -> {
            if (code.length() == 3) {
                right.add(Cells.row()
                        .text(ordinal(code) + "、" + name)
                        .amount(Sums.of(department.lines(), inClass(code))));
            }
        });
        List<List<@Nullable String>> rows = sideBySide(left, 2, right, 2);
        BigDecimal all = Sums.of(department.lines());
        rows.add(income("本年收入合计", source -> true).text("本年支出合计").amount(all).done());
        rows.add(Cells.row()
                .text("上年结转结余")
                .amount(carried(source -> true))
                .blank(2)
                .done());
        rows.add(Cells.row()
                .text("收入总计")
                .amount(thisYear(source -> true).add(carried(source -> true)))
                .text("支出总计")
                .amount(all)
                .done());
        return new ExpectedTable(1, department.year() + "年部门收支预算表", Headings.of("收入/项目 收入/金额 支出/项目 支出/金额"), rows);
    }

    ExpectedTable table04() {
        List<Cells> left = new ArrayList<>();
        left.add(Cells.row().text("收入合计").amount(thisYear(source -> true).add(carried(source -> true))));
        left.add(income("一、本年收入", source -> true));
        left.add(income("（一）一般公共预算拨款", ofFund("一般公共预算")));
        left.add(income("其中：财政拨款", Sums::appropriation));
        left.add(income("（二）政府性基金预算拨款", ofFund("政府性基金")));
        left.add(income("（三）国有资本经营预算拨款", ofFund("国有资本经营预算")));
        left.add(income("（四）财政专户管理资金收入", ofFund("财政专户管理资金")));
        left.add(income("（五）单位资金", ofFund("单位资金")));
        left.add(Cells.row().text("二、上年结转").amount(carried(source -> true)));
        left.add(Cells.row().text("（一）一般公共预算拨款").amount(carried(ofFund("一般公共预算"))));
        left.add(Cells.row().text("（二）政府性基金预算拨款").amount(carried(ofFund("政府性基金"))));
        left.add(Cells.row().text("（三）国有资本经营预算拨款").amount(carried(ofFund("国有资本经营预算"))));
        List<Cells> right = new ArrayList<>();
        right.add(byFund("支出合计", line -> true));
        right.add(byFund("一、本年支出", line -> true));
        for (String named : CLASSES_OF_04) {
            String code = named.substring(0, 3);
            right.add(byFund("（" + ordinal(code) + "）" + named.substring(3), inClass(code)));
        }
        right.add(Cells.row().text("二、年终结转结余").blank(8));
        return new ExpectedTable(
                4,
                department.year() + "年财政拨款收支预算表",
                Headings.of(
                        "收入/项目 收入/金额 支出/项目 支出/合计 支出/一般公共预算/小计 支出/一般公共预算/其中：财政拨款",
                        "支出/一般公共预算/其中：上级专项转移支付安排支出 支出/政府性基金 支出/国有资本经营预算 支出/财政专户管理资金收入 支出/单位资金"),
                sideBySide(left, 2, right, 9));
    }

    private Cells byFund(String label, Predicate<DeclaredLine> row) {
        List<DeclaredLine> lines = department.lines().stream().filter(row).toList();
        return Cells.row()
                .text(label)
                .amount(
                        Sums.of(lines),
                        source(lines, ofFund("一般公共预算")),
                        source(lines, Sums::appropriation),
                        source(lines, "一般公共预算-上级专项转移支付"::equals),
                        source(lines, ofFund("政府性基金")),
                        source(lines, ofFund("国有资本经营预算")),
                        source(lines, ofFund("财政专户管理资金")),
                        source(lines, ofFund("单位资金")));
    }

    private static BigDecimal source(List<DeclaredLine> lines, Predicate<String> source) {
        return Sums.of(lines, line -> source.test(line.source()));
    }

    private Cells income(String label, Predicate<String> source) {
        return Cells.row().text(label).amount(thisYear(source));
    }

    private BigDecimal thisYear(Predicate<String> source) {
        return Sums.income(department.income(), DeclaredIncome::thisYear, source);
    }

    private BigDecimal carried(Predicate<String> source) {
        return Sums.income(department.income(), DeclaredIncome::carriedOver, source);
    }

    private static Predicate<DeclaredLine> inClass(String code) {
        return line -> line.function().startsWith(code);
    }

    private static List<List<@Nullable String>> sideBySide(
            List<Cells> left, int leftWidth, List<Cells> right, int rightWidth) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<@Nullable String> row = new ArrayList<>();
            row.addAll((i < left.size() ? left.get(i) : Cells.row().blank(leftWidth)).done());
            row.addAll((i < right.size() ? right.get(i) : Cells.row().blank(rightWidth)).done());
            rows.add(row);
        }
        return rows;
    }

    /** 206 is 六, 219 is 十九, 231 is 三十一. */
    private static String ordinal(String functionClass) {
        int number = Integer.parseInt(functionClass) - 200;
        String tens = number < 10 ? "" : number < 20 ? "十" : NUMERALS[number / 10] + "十";
        return tens + NUMERALS[number % 10];
    }
}
