package budgetbook.notify;

import budgetbook.budget.Department;
import budgetbook.configuration.notify.Occasion;
import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import budgetbook.notify.Standing.Line;
import budgetbook.publication.DepartmentFolder;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a run has left a department, for whoever collates it. */
final class DepartmentStanding {
    private final DepartmentOutcome outcome;
    private final Places places;

    DepartmentStanding(DepartmentOutcome outcome, Places places) {
        this.outcome = outcome;
        this.places = places;
    }

    /** Returns it; what a stopped run has left says nothing, see {@link Standings}. */
    Standing standing() {
        Department department = outcome.department();
        boolean good = outcome.result().exitStatus() == 0;
        return new Standing(
                department.code(),
                "",
                good,
                department.code() + " " + department.name() + "：" + headline(),
                lines(),
                (good ? "" : staying()) + "运行报告：" + places.of(outcome.folder().resolve(DepartmentFolder.PAGE)));
    }

    private String headline() {
        return switch (outcome.result()) {
            case PUBLISHED -> "已发布第 " + outcome.number() + " 号";
            case UNCHANGED -> "没有变化，第 " + outcome.number() + " 号仍然有效";
            case RETURNED -> "没有发布，" + returned();
            case UNRECONCILED -> "没有发布，勾稽有 " + outcome.rules().blocked(Severity.ERROR) + " 处不成立";
            case DRAFTED -> outcome.result().label();
            case FAILED, STOPPED -> "没有发布，程序没有做完";
        };
    }

    private String returned() {
        List<String> parts = new ArrayList<>();
        for (UnitState.State state : List.of(UnitState.State.WRONG, UnitState.State.MISSING)) {
            if (outcome.units(state) > 0) {
                parts.add(state.label() + " " + outcome.units(state) + " 个单位");
            }
        }
        return parts.isEmpty() ? outcome.result().label() : String.join("，", parts);
    }

    private String staying() {
        return outcome.number() == 0 ? "" : "此前发布的第 " + outcome.number() + " 号保持不变。\n";
    }

    private List<Line> lines() {
        return switch (outcome.result()) {
            case PUBLISHED -> published();
            case UNCHANGED, DRAFTED, STOPPED -> List.of();
            case RETURNED -> toMend();
            case UNRECONCILED ->
                List.of(new Line(
                        Occasion.FAILED,
                        "请汇总人员核对运行报告中列出的规则和差额；查不出原因的，将规则编号和差额告知管理员。",
                        outcome.rules().toString()));
            case FAILED -> List.of(new Line(Occasion.FAILED, outcome.problem() + "。"));
        };
    }

    private List<Line> published() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Occasion.PUBLISHED, "支出总计 " + outcome.total().printedWan() + " 万元。"));
        int notices = outcome.findings(Severity.NOTICE);
        if (notices > 0) {
            lines.add(new Line(Occasion.PUBLISHED, "有 " + notices + " 条提示，请各单位确认；属实的不必改。"));
        }
        return lines;
    }

    private List<Line> toMend() {
        List<Line> lines = new ArrayList<>();
        for (UnitState unit : outcome.board()) {
            String name = unit.unit().code() + " " + unit.unit().shortName();
            if (unit.state() == UnitState.State.MISSING) {
                lines.add(new Line(Occasion.MISSING, "请 " + name + " 报送申报表。"));
            } else if (unit.state() == UnitState.State.WRONG) {
                lines.add(new Line(
                        Occasion.RETURNED, "请 " + name + " " + toMend(unit) + "后重报" + workbook(unit), trace(unit)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Line(Occasion.RETURNED, "请按运行报告处理。", trace(outcome.findings())));
        }
        return lines;
    }

    private static String toMend(UnitState unit) {
        return unit.errors() == 0 ? "处理错误" : "更正 " + unit.errors() + " 处错误";
    }

    private String workbook(UnitState unit) {
        return unit.returned().isEmpty()
                ? "。"
                : "，问题已标在：" + places.of(outcome.folder().resolve(unit.returned()));
    }

    private String trace(UnitState unit) {
        return unit.unit().code()
                + unit.file()
                + trace(outcome.findings().stream()
                        .filter(finding -> finding.unit().equals(unit.unit().code()))
                        .toList());
    }

    /** What tells errors from those of another day. */
    static String trace(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .map(finding -> finding.whole() + finding.message())
                .collect(Collectors.joining("\n"));
    }
}
