package budgetbook.oracle;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredTarget;
import budgetbook.declared.DeclaredUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 15: projects and their targets, by type, unit and project code; a type or unit without projects has no row, a project
 * without targets has one. A target of no project is printed nowhere.
 */
final class TargetOracle {
    private static final List<String> LEVELS = List.of("成本指标", "产出指标", "效益指标", "满意度指标");

    private final DeclaredDepartment department;

    TargetOracle(DeclaredDepartment department) {
        this.department = department;
    }

    ExpectedTable table15() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (String type : List.of("其他运转类", "特定目标类")) {
            List<DeclaredLine> ofType = department.lines().stream()
                    .filter(line -> line.type().equals(type))
                    .toList();
            if (!ofType.isEmpty()) {
                rows.add(amounts(Cells.row().blank(2), ofType).blank(8).done());
            }
            for (DeclaredUnit unit : department.units()) {
                List<DeclaredLine> ofUnit = ofType.stream()
                        .filter(line -> line.unit().equals(unit.code()))
                        .toList();
                if (!ofUnit.isEmpty()) {
                    rows.add(amounts(Cells.row().text(unit.code(), unit.name()), ofUnit)
                            .blank(8)
                            .done());
                    rows.addAll(projects(ofUnit));
                }
            }
        }
        return new ExpectedTable(
                15,
                department.year() + "年部门预算项目绩效目标表",
                Headings.of(
                        "单位编码/（项目编码） 项目单位/（项目名称） 项目金额（万元）/资金总额 项目金额（万元）/政府预算资金 项目金额（万元）/财政专户管理资金 项目金额（万元）/单位资金",
                        "绩效目标/成本指标/三级指标 绩效目标/成本指标/指标值 绩效目标/产出指标/三级指标 绩效目标/产出指标/指标值",
                        "绩效目标/效益指标/三级指标 绩效目标/效益指标/指标值 绩效目标/满意度指标/三级指标 绩效目标/满意度指标/指标值"),
                rows);
    }

    private List<List<@Nullable String>> projects(List<DeclaredLine> lines) {
        TreeSet<String> projects = new TreeSet<>();
        lines.forEach(line -> projects.add(line.projectCode()));
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (String project : projects) {
            List<DeclaredLine> ofProject = lines.stream()
                    .filter(line -> line.projectCode().equals(project))
                    .toList();
            List<List<DeclaredTarget>> targets = LEVELS.stream()
                    .map(level -> targets(ofProject.get(0), level))
                    .toList();
            int height = Math.max(1, targets.stream().mapToInt(List::size).max().orElse(0));
            for (int i = 0; i < height; i++) {
                Cells cells = i > 0
                        ? Cells.row().blank(6)
                        : amounts(Cells.row().text(project, ofProject.get(0).item()), ofProject);
                for (List<DeclaredTarget> ofLevel : targets) {
                    if (i < ofLevel.size()) {
                        cells.text(ofLevel.get(i).indicator(), ofLevel.get(i).value());
                    } else {
                        cells.blank(2);
                    }
                }
                rows.add(cells.done());
            }
        }
        return rows;
    }

    private List<DeclaredTarget> targets(DeclaredLine line, String level) {
        return department.targets().stream()
                .filter(target -> target.unit().equals(line.unit())
                        && target.projectCode().equals(line.projectCode())
                        && target.level1().equals(level))
                .toList();
    }

    private static Cells amounts(Cells cells, List<DeclaredLine> lines) {
        return cells.amount(
                Sums.of(lines),
                Sums.of(lines, line -> Sums.governmentMoney(line.source())),
                Sums.of(lines, line -> Sums.fund(line.source()).equals("财政专户管理资金")),
                Sums.of(lines, line -> Sums.fund(line.source()).equals("单位资金")));
    }
}
