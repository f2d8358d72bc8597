package budgetbook.notify;

import budgetbook.configuration.notify.Occasion;
import budgetbook.finding.Finding;
import budgetbook.notify.Standing.Line;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.UnitState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a run has left a unit, for its accountant: its own findings, file and feedback workbook, and nobody else's. */
final class UnitStanding {
    /** As many findings as a message quotes. */
    private static final int QUOTED = 5;

    private static final int LONGEST = 160;

    private final DepartmentOutcome outcome;
    private final UnitState unit;
    private final Places places;

    UnitStanding(DepartmentOutcome outcome, UnitState unit, Places places) {
        this.outcome = outcome;
        this.unit = unit;
        this.places = places;
    }

    Standing standing() {
        return new Standing(
                outcome.department().code(),
                unit.unit().code(),
                unit.state() == UnitState.State.RECEIVED,
                unit.unit().code() + " " + unit.unit().name() + "：" + headline(),
                lines(),
                "");
    }

    private String headline() {
        return switch (unit.state()) {
            case RECEIVED ->
                outcome.result() == Result.PUBLISHED ? "申报表已计入发布的第 " + outcome.number() + " 号" : "申报表已收，没有错误";
            case WRONG -> unit.errors() == 0 ? "申报表有误，已退回" : "申报表有 " + unit.errors() + " 处错误，已退回";
            case MISSING -> "申报表还没有收到";
        };
    }

    private List<Line> lines() {
        return switch (unit.state()) {
            case RECEIVED -> outcome.result() == Result.PUBLISHED ? published() : List.of();
            case WRONG -> wrong();
            case MISSING -> List.of(new Line(Occasion.MISSING, "请尽快向 " + department() + " 报送。"));
        };
    }

    private String department() {
        return outcome.department().code() + " " + outcome.department().name();
    }

    private List<Line> published() {
        String notices = unit.notices() == 0 ? "没有需要确认的。" : "有 " + unit.notices() + " 条提示，请确认；属实的不必改。";
        return List.of(new Line(Occasion.PUBLISHED, "申报表“" + unit.file() + "”" + notices));
    }

    private List<Line> wrong() {
        List<Finding> errors = outcome.findings().stream()
                .filter(finding ->
                        finding.isError() && finding.unit().equals(unit.unit().code()))
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Occasion.RETURNED, "请更正“" + unit.file() + "”后重报。", DepartmentStanding.trace(errors)));
        if (!unit.returned().isEmpty()) {
            Path workbook = outcome.folder().resolve(unit.returned());
            lines.add(new Line(Occasion.RETURNED, "问题已标在退回的工作簿中：" + places.of(workbook)));
        }
        errors.stream()
                .limit(QUOTED)
                .map(error -> new Line(Occasion.RETURNED, OneLine.of(where(error) + error.message(), LONGEST)))
                .forEach(lines::add);
        if (errors.size() > QUOTED) {
            lines.add(new Line(Occasion.RETURNED, "另有 " + (errors.size() - QUOTED) + " 条，见退回的工作簿。"));
        }
        return lines;
    }

    private static String where(Finding finding) {
        return finding.place().sheet().isEmpty() ? "" : finding.place().sheet() + " " + finding.where() + "　";
    }
}
