package budgetbook.oracle;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 03, 05, 10, 11: expenditure by function. Without a line only 合计 is left, no row for the department. */
final class FunctionOracle {
    private static final List<List<String>> COLUMNS = Headings.of(
            "科目编码/类 科目编码/款 科目编码/项 单位代码 单位（科目名称） 合计 基本支出/小计 基本支出/人员经费/工资福利支出",
            "基本支出/人员经费/对个人和家庭的补助 基本支出/公用经费/商品和服务支出 基本支出/公用经费/资本性支出",
            "项目支出/小计 项目支出/其他运转类 项目支出/特定目标类");

    private final DeclaredDepartment department;
    private final Codes codes;

    FunctionOracle(DeclaredDepartment department, Codes codes) {
        this.department = department;
        this.codes = codes;
    }

    ExpectedTable table03() {
        return table(3, "年部门支出预算表", line -> true);
    }

    ExpectedTable table05() {
        return table(5, "年一般公共预算支出预算表", fund("一般公共预算"));
    }

    ExpectedTable table10() {
        return table(10, "年政府性基金支出预算表", fund("政府性基金"));
    }

    ExpectedTable table11() {
        return table(11, "年国有资本经营支出预算表", fund("国有资本经营预算"));
    }

    private static Predicate<DeclaredLine> fund(String fund) {
        return line -> Sums.fund(line.source()).equals(fund);
    }

    private ExpectedTable table(int number, String title, Predicate<DeclaredLine> counted) {
        List<DeclaredLine> lines =
                new ArrayList<>(department.lines().stream().filter(counted).toList());
        lines.sort(Comparator.comparing(DeclaredLine::unit).thenComparing(DeclaredLine::function));
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(amounts(Cells.row().blank(4).text("合计"), lines));
        if (!lines.isEmpty()) {
            rows.add(amounts(Cells.row().blank(3).text(department.code(), department.name()), lines));
        }
        Set<String> functions = new LinkedHashSet<>();
        lines.forEach(line -> functions.add(line.function()));
        for (String function : functions) {
            Cells cells = Cells.row()
                    .text(function.substring(0, 3), function.substring(3, 5), function.substring(5, 7))
                    .blank(1)
                    .text(codes.functions().getOrDefault(function, ""));
            rows.add(amounts(
                    cells,
                    lines.stream()
                            .filter(line -> line.function().equals(function))
                            .toList()));
        }
        return new ExpectedTable(number, department.year() + title, COLUMNS, rows);
    }

    private static List<@Nullable String> amounts(Cells cells, List<DeclaredLine> lines) {
        List<DeclaredLine> basic = lines.stream().filter(DeclaredLine::basic).toList();
        List<DeclaredLine> project =
                lines.stream().filter(line -> !line.basic()).toList();
        BigDecimal wages = Sums.of(basic, line -> line.economic().startsWith("301"));
        BigDecimal grants = Sums.of(basic, line -> line.economic().startsWith("303"));
        BigDecimal goods = Sums.of(basic, line -> line.economic().startsWith("302"));
        BigDecimal capital = Sums.of(basic).subtract(wages).subtract(grants).subtract(goods);
        return cells.amount(Sums.of(lines), Sums.of(basic), wages, grants, goods, capital)
                .amount(
                        Sums.of(project),
                        Sums.of(project, line -> line.type().equals("其他运转类")),
                        Sums.of(project, line -> line.type().equals("特定目标类")))
                .done();
    }
}
