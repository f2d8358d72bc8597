package budgetbook.workbook.edition.trace;

import budgetbook.budget.Condition;
import budgetbook.ledger.FactIndex;
import budgetbook.ledger.LedgerLine;
import budgetbook.place.SheetCell;
import budgetbook.table.Table;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.sheet.Hyperlinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are behind which printed amount, and where 追溯 shows them. Amounts that are made of the same lines share a
 * block; blocks stand in the order of the tables.
 */
public final class TracePlan {
    private static final int ROWS_PER_SHEET = 900_000;

    private final List<TraceBlock> blocks = new ArrayList<>();
    private final Map<SheetCell, SheetCell> byCell = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private int part;
    private int used;
    private int links = 1;

    private TracePlan() {}

    /** Returns the plan for the amounts of the tables that can be linked. */
    public static TracePlan of(List<Table> tables, List<LedgerLine> ledger) {
        FactIndex index = new FactIndex(ledger.stream().map(LedgerLine::fact).toList());
        Map<Condition, LineSet> found = new HashMap<>();
        Map<LineSet, List<TracedCell>> cells = new LinkedHashMap<>();
        for (Table table : tables) {
            for (TracedCell cell : linked(table)) {
                LineSet lines = found.computeIfAbsent(
                        cell.amount().condition(), condition -> LineSet.of(index.meeting(condition)));
                cells.computeIfAbsent(lines, first -> new ArrayList<>()).add(cell);
            }
        }
        TracePlan plan = new TracePlan();
        plan.rows.put(EditionSheet.TRACE.title(), 0);
        cells.forEach((lines, sharing) -> plan.add(TraceBlock.of(lines, sharing, ledger)));
        return plan;
    }

    /** All printed amounts of a table or, where a sheet cannot have as many links, the first of each row. */
    private static List<TracedCell> linked(Table table) {
        List<TracedCell> all = TracedCell.of(table);
        if (all.size() <= Hyperlinks.MOST - 2) {
            return all;
        }
        List<TracedCell> first = new ArrayList<>();
        for (TracedCell cell : all) {
            boolean newRow = first.isEmpty() || first.get(first.size() - 1).row() != cell.row();
            if (newRow && first.size() < Hyperlinks.MOST - 2) {
                first.add(cell);
            }
        }
        return first;
    }

    /** Puts a block below the last one, on a new sheet if that has no room left. */
    private void add(TraceBlock block) {
        int height = block.height();
        if (used + height > ROWS_PER_SHEET || links + block.links() > Hyperlinks.MOST) {
            part++;
            used = 0;
            links = 1;
        }
        String sheet = EditionSheet.TRACE.title(part);
        int heading = ListSheet.FIRST_ROW + used;
        for (TracedCell cell : block.cells()) {
            byCell.put(cell.place(), SheetCell.at(sheet, heading++, 0));
        }
        blocks.add(block);
        sheets.add(sheet);
        used += height;
        links += block.links();
        rows.put(sheet, used);
    }

    List<TraceBlock> blocks() {
        return blocks;
    }

    /** Returns the heading under which the lines behind a printed amount stand, which names it; null if it is not linked. */
    public @Nullable SheetCell of(SheetCell cell) {
        return byCell.get(cell);
    }

    /** Returns the names of the sheets, at least one. */
    public List<String> sheets() {
        return List.copyOf(rows.keySet());
    }

    /** The rows that the blocks of a sheet take. */
    int rows(String sheet) {
        return rows.getOrDefault(sheet, 0);
    }

    /** The positions of the blocks of a sheet. */
    IntStream on(String sheet) {
        return IntStream.range(0, sheets.size())
                .filter(block -> sheets.get(block).equals(sheet));
    }
}
