package budgetbook.step;

import budgetbook.run.UnitState;
import budgetbook.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a draft says of itself on every sheet and page.
 *
 * @param text e.g. 试算稿，未发布　缺报：科技馆　有误：反邪办　勾稽不通过 3 处
 */
record DraftMark(String text) {
    private static final String DRAFT = "试算稿";

    /** As many units as a line can name. */
    private static final int NAMED = 8;

    /** Returns the mark of a draft whose rules have been judged. */
    static DraftMark of(Examined examined, Judged judged) {
        List<String> parts = new ArrayList<>(List.of(DRAFT + "，未发布"));
        add(parts, "缺报", examined, UnitState.State.MISSING);
        add(parts, "有误", examined, UnitState.State.WRONG);
        long failed =
                judged.findings().stream().filter(finding -> finding.isError()).count();
        if (failed > 0) {
            parts.add("勾稽不通过 " + failed + " 处");
        }
        return new DraftMark(String.join("　", parts));
    }

    private static void add(List<String> parts, String what, Examined examined, UnitState.State state) {
        List<String> units = examined.board().stream()
                .filter(unit -> unit.state() == state)
                .map(unit -> unit.unit().shortName())
                .toList();
        if (!units.isEmpty()) {
            parts.add(what + "：" + units.stream().limit(NAMED).collect(Collectors.joining("、"))
                    + (units.size() > NAMED ? " 等 " + units.size() + " 个单位" : ""));
        }
    }

    /** Returns tables that say in title and notes that they are a draft. */
    List<Table> on(List<Table> tables) {
        return tables.stream()
                .map(table -> {
                    List<String> notes = new ArrayList<>(table.notes());
                    notes.add(text);
                    return table.said(table.title() + "（" + DRAFT + "）", notes);
                })
                .toList();
    }
}
