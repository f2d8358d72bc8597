package budgetbook.report.page;

import budgetbook.place.SheetPlace;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustment;
import budgetbook.rounding.Unfooted;
import budgetbook.run.DepartmentOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changed since the publication before, table by table. */
record ChangesView(
        String summary, List<Table> tables, String more, List<AdjustmentRow> adjustments, List<String> unfooted) {
    /** As many cells as the page lists. */
    static final int MOST = 1000;

    /**
     * A table with its changed cells.
     *
     * @param count of all of them, listed or not
     */
    record Table(String name, String count, List<Line> lines) {}

    record Line(String cell, String row, String column, String before, String after, String difference) {}

    record AdjustmentRow(
            String cell, String row, String column, String exact, String rounded, String printed, String difference) {}

    static ChangesView of(RunPage page) {
        Changes changes = page.changes();
        List<CellChange> cells = changes == null ? List.of() : changes.cells();
        Map<String, List<CellChange>> byTable = new LinkedHashMap<>();
        cells.forEach(cell -> byTable.computeIfAbsent(cell.table(), table -> new ArrayList<>())
                .add(cell));
        List<Table> tables = new ArrayList<>();
        int room = MOST;
        for (Map.Entry<String, List<CellChange>> table : byTable.entrySet()) {
            int listed = Math.min(room, table.getValue().size());
            room -= listed;
            tables.add(new Table(
                    table.getKey(),
                    Printed.count(table.getValue().size()),
                    table.getValue().stream()
                            .limit(listed)
                            .map(ChangesView::line)
                            .toList()));
        }
        return new ChangesView(
                summary(page.outcome(), changes, byTable.size()),
                tables,
                cells.size() > MOST ? Printed.count(cells.size() - MOST) : "",
                page.adjustments().cells().stream().map(ChangesView::adjustment).toList(),
                page.adjustments().unfooted().stream().map(Unfooted::sentence).toList());
    }

    private static String summary(DepartmentOutcome outcome, @Nullable Changes changes, int tables) {
        if (changes != null) {
            String between = "第 " + outcome.number() + " 号与第 " + changes.since() + " 号相比，";
            return between
                    + (changes.cells().isEmpty()
                            ? "十五张表的内容没有变化。"
                            : tables + " 张表的 " + Printed.count(changes.cells().size()) + " 个单元格有变化。");
        }
        return switch (outcome.result()) {
            case PUBLISHED -> outcome.number() <= 1 ? "这是第一次发布，没有可比的。" : "没有可比的上一号。";
            case UNCHANGED -> "与上次发布相同。";
            default -> "本次没有发布，没有可比的。";
        };
    }

    private static Line line(CellChange change) {
        return new Line(
                address(change),
                change.row(),
                change.column(),
                change.before().isEmpty() ? "（空）" : change.before(),
                change.after().isEmpty() ? "（空）" : change.after(),
                change.difference() == null ? "" : Printed.signed(change.difference()));
    }

    /** Where the cell is now; one that has gone is found in the earlier publication only. */
    private static String address(CellChange change) {
        SheetPlace after = change.placeAfter();
        return after == null ? "原 " + CellChange.named(change.placeBefore()) : after.toString();
    }

    private static AdjustmentRow adjustment(Adjustment adjustment) {
        return new AdjustmentRow(
                adjustment.cell().at().name(),
                adjustment.cell().row(),
                adjustment.cell().column(),
                adjustment.exact().stripTrailingZeros().toPlainString(),
                adjustment.rounded().toPlainString(),
                adjustment.printed().toPlainString(),
                Printed.signed(adjustment.added()));
    }
}
