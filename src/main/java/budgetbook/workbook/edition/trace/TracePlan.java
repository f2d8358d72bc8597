package budgetbook.workbook.edition.trace;

import budgetbook.budget.Condition;
import budgetbook.ledger.LedgerLine;
import budgetbook.table.Table;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.sheet.Hyperlinks;
import budgetbook.workbook.sheet.SheetCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are behind which printed amount, and where 追溯 lists them. Amounts that are made of the same lines share a
 * block; blocks stand in the order of the tables. Where all lines would be too many to list, those of the largest
 * blocks are added up instead.
 */
public final class TracePlan {
    /** The lines that are listed in all, a line as often as it is behind an amount. */
    static final int MOST_LISTED = 200_000;

    private static final int ROWS_PER_SHEET = 900_000;

    private final List<TraceBlock> blocks;
    private final Map<SheetCell, Integer> byCell = new HashMap<>();
    private final List<SheetCell> places = new ArrayList<>();
    private final int mostLines;

    private TracePlan(List<TraceBlock> blocks, List<LedgerLine> ledger, int budget) {
        this.blocks = blocks;
        this.mostLines = mostLines(blocks, budget);
        place(ledger);
        for (int block = 0; block < blocks.size(); block++) {
            for (TracedCell cell : blocks.get(block).cells()) {
                byCell.put(cell.place(), block);
            }
        }
    }

    /** Returns the plan for the amounts of the tables that can be linked. */
    public static TracePlan of(List<Table> tables, List<LedgerLine> ledger) {
        return of(tables, ledger, MOST_LISTED);
    }

    /** Returns such a plan with at most so many lines listed. */
    public static TracePlan of(List<Table> tables, List<LedgerLine> ledger, int budget) {
        LineIndex index = new LineIndex(ledger);
        Map<Condition, LineSet> found = new HashMap<>();
        Map<LineSet, List<TracedCell>> cells = new LinkedHashMap<>();
        for (Table table : tables) {
            for (TracedCell cell : linked(table)) {
                LineSet lines = found.computeIfAbsent(cell.amount().condition(), index::of);
                cells.computeIfAbsent(lines, first -> new ArrayList<>()).add(cell);
            }
        }
        List<TraceBlock> blocks = new ArrayList<>();
        cells.forEach((lines, sharing) -> blocks.add(new TraceBlock(lines, List.copyOf(sharing))));
        return new TracePlan(blocks, ledger, budget);
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

    /** The size up to which blocks can be listed line by line. */
    private static int mostLines(List<TraceBlock> blocks, int budget) {
        int[] sizes =
                blocks.stream().mapToInt(block -> block.lines().size()).sorted().toArray();
        long listed = 0;
        for (int size : sizes) {
            listed += size;
            if (listed > budget) {
                return size - 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void place(List<LedgerLine> ledger) {
        int part = 0;
        int row = ListSheet.FIRST_ROW;
        int links = 1;
        for (TraceBlock block : blocks) {
            int listed = isListed(block)
                    ? block.lines().size()
                    : 1 + block.shares(ledger).size();
            int height = block.height(listed);
            int more = TraceSheet.links(block, isListed(block));
            if (row + height > ROWS_PER_SHEET || links + more > Hyperlinks.MOST) {
                part++;
                row = ListSheet.FIRST_ROW;
                links = 1;
            }
            places.add(new SheetCell(EditionSheet.TRACE.title(part), row, 0));
            row += height;
            links += more;
        }
    }

    List<TraceBlock> blocks() {
        return blocks;
    }

    /** Whether a block's lines are listed one by one. */
    boolean isListed(TraceBlock block) {
        return block.lines().size() <= mostLines;
    }

    /** The head of a block, by its position. */
    SheetCell place(int block) {
        return places.get(block);
    }

    /** Returns the place where the lines behind a printed amount are listed; null if the amount is not linked. */
    public @Nullable SheetCell of(SheetCell cell) {
        Integer block = byCell.get(cell);
        return block == null ? null : places.get(block);
    }

    /** Returns the names of the sheets, at least one. */
    public List<String> sheets() {
        List<String> used = places.stream().map(SheetCell::sheet).distinct().toList();
        return used.isEmpty() ? List.of(EditionSheet.TRACE.title()) : used;
    }

    /** The positions of the blocks of a sheet. */
    IntStream on(String sheet) {
        return IntStream.range(0, places.size())
                .filter(block -> places.get(block).sheet().equals(sheet));
    }
}
