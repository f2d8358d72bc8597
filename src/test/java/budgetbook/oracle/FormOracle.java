package budgetbook.oracle;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIndicator;
import budgetbook.declared.DeclaredLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 14: the form of the department's performance; a level's name stands only where it changes. */
final class FormOracle {
    private final DeclaredDepartment department;

    FormOracle(DeclaredDepartment department) {
        this.department = department;
    }

    ExpectedTable table14() {
        List<DeclaredLine> lines = department.lines();
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(Cells.row().text("部门（单位）名称", department.name()).blank(3).done());
        rows.add(Cells.row()
                .text("年度履职目标", String.join("\n", department.goals()))
                .blank(3)
                .done());
        rows.add(Cells.row().text("年度主要任务", "任务名称", "主要内容").blank(2).done());
        department
                .tasks()
                .forEach(task -> rows.add(Cells.row()
                        .text("", task.name(), task.content())
                        .blank(2)
                        .done()));
        rows.add(money("预算情况", "部门预算总额（万元）", lines));
        rows.add(money("", "1、资金来源：（1）政府预算资金", only(lines, line -> Sums.governmentMoney(line.source()))));
        rows.add(money(
                "", "（2）财政专户管理资金", only(lines, line -> Sums.fund(line.source()).equals("财政专户管理资金"))));
        rows.add(money(
                "", "（3）单位资金", only(lines, line -> Sums.fund(line.source()).equals("单位资金"))));
        rows.add(money("", "2、资金结构：（1）基本支出", only(lines, DeclaredLine::basic)));
        rows.add(money("", "（2）项目支出", only(lines, line -> !line.basic())));
        rows.add(Cells.row().text("一级指标", "二级指标", "三级指标", "指标值", "指标值说明").done());
        rows.addAll(indicators());
        return new ExpectedTable(14, "本级部门整体绩效目标表", Collections.nCopies(5, List.of("")), rows);
    }

    private static List<DeclaredLine> only(
            List<DeclaredLine> lines, java.util.function.Predicate<DeclaredLine> counted) {
        return lines.stream().filter(counted).toList();
    }

    private static List<@Nullable String> money(String group, String label, List<DeclaredLine> lines) {
        return Cells.row().text(group, label).amount(Sums.of(lines)).blank(2).done();
    }

    private List<List<@Nullable String>> indicators() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        String level1 = "";
        String level2 = "";
        for (DeclaredIndicator indicator : department.indicators()) {
            boolean newLevel1 = !indicator.level1().equals(level1);
            boolean newLevel2 = newLevel1 || !indicator.level2().equals(level2);
            rows.add(Cells.row()
                    .text(newLevel1 ? indicator.level1() : "", newLevel2 ? indicator.level2() : "")
                    .text(indicator.indicator(), indicator.value(), indicator.explanation())
                    .done());
            level1 = indicator.level1();
            level2 = indicator.level2();
        }
        return rows;
    }
}
