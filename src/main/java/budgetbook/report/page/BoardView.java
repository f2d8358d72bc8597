package budgetbook.report.page;

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
            String changed,
            String file,
            String returned,
            String href) {}

    static BoardView of(RunPage page) {
        List<String> parts = new ArrayList<>();
        parts.add("共 " + page.units().size() + " 个单位");
        for (UnitState.State state : UnitState.State.values()) {
            if (count(page, state) > 0) {
                parts.add(state.label() + " " + count(page, state));
            }
        }
        long changed = page.units().stream().filter(UnitRow::changed).count();
        parts.add("申报表有更新 " + changed);
        return new BoardView(
                String.join("，", parts),
                page.units().stream().map(BoardView::row).toList());
    }

    static long count(RunPage page, UnitState.State state) {
        return page.units().stream().filter(unit -> unit.state() == state).count();
    }

    private static Row row(UnitRow unit) {
        return new Row(
                unit.code(),
                unit.name(),
                unit.shortName().equals(unit.name()) ? "" : unit.shortName(),
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
                unit.file().isEmpty() ? Printed.NONE : unit.changed() ? "有更新" : "未变",
                unit.file(),
                unit.returned(),
                unit.returned().isEmpty() ? "" : FileLink.href(unit.returned()));
    }
}
