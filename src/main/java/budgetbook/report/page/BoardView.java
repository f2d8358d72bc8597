package budgetbook.report.page;

import budgetbook.run.DepartmentOutcome;
import budgetbook.run.UnitState;
import java.util.ArrayList;
import java.util.List;

/** The board of units. */
record BoardView(String summary, List<Row> rows) {
    /**
     * A unit.
     *
     * @param kind the state's class in the style sheet
     */
    record Row(
            String code,
            String name,
            String shortName,
            String kind,
            String sign,
            String state,
            boolean wrong,
            String errors,
            boolean noted,
            String notices,
            String answered,
            String changed,
            String file,
            String returned,
            String href) {}

    static BoardView of(DepartmentOutcome outcome) {
        List<String> parts = new ArrayList<>();
        parts.add("共 " + outcome.board().size() + " 个单位");
        for (UnitState.State state : UnitState.State.values()) {
            if (outcome.units(state) > 0) {
                parts.add(state.label() + " " + outcome.units(state));
            }
        }
        long changed = outcome.board().stream().filter(UnitState::changed).count();
        parts.add("申报表有更新 " + changed);
        return new BoardView(
                String.join("，", parts),
                outcome.board().stream().map(BoardView::row).toList());
    }

    private static Row row(UnitState unit) {
        return new Row(
                unit.unit().code(),
                unit.unit().name(),
                unit.unit().shortName().equals(unit.unit().name())
                        ? ""
                        : unit.unit().shortName(),
                unit.state().name().toLowerCase(java.util.Locale.ROOT),
                switch (unit.state()) {
                    case RECEIVED -> "✓";
                    case WRONG -> "×";
                    case MISSING -> "○";
                },
                unit.state().label(),
                unit.errors() > 0,
                Printed.count(unit.errors()),
                unit.notices() > 0,
                Printed.count(unit.notices()),
                unit.answered() == 0 ? "" : Printed.count(unit.answered()),
                unit.file().isEmpty() ? Printed.NONE : unit.changed() ? "有更新" : "未变",
                unit.file(),
                unit.returned(),
                unit.returned().isEmpty() ? "" : FileLink.href(unit.returned()));
    }
}
