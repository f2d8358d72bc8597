package budgetbook.workbook.edition.trace;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import budgetbook.workbook.edition.line.LineColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines behind one printed amount or several that are made of the same ones, and how 追溯 shows them: as runs of
 * consecutive rows of 明细 or, where these are too many, added up by unit and by function class.
 *
 * @param cells at least one
 * @param shares what the runs are added up to where they are too many; empty where they are listed
 */
record TraceBlock(LineSet lines, List<TracedCell> cells, List<Share> shares) {
    /** More runs than a person follows. */
    private static final int MOST_RUNS = 24;

    private static final int MOST_SHARES = 24;
    private static final int FUNCTION_CLASS = 3;

    /** A part of a block's sum; its value is empty for what is left of many units. */
    record Share(LineColumn column, String value, int lines, Money amount) {
        private Share plus(Share more) {
            return new Share(column, value, lines + more.lines, amount.plus(more.amount));
        }
    }

    /** Returns the block of the cells that are made of these lines of a ledger. */
    static TraceBlock of(LineSet lines, List<TracedCell> cells, List<LedgerLine> ledger) {
        return new TraceBlock(lines, List.copyOf(cells), lines.runs() <= MOST_RUNS ? List.of() : shares(lines, ledger));
    }

    /** Whether the last heading says all: one run, or no line at all. */
    boolean single() {
        return lines.runs() <= 1;
    }

    /** Whether its runs are listed; its shares are if not. */
    boolean listed() {
        return lines.runs() <= MOST_RUNS;
    }

    /** The exact sum. */
    Money sum(List<LedgerLine> ledger) {
        return lines.stream().mapToObj(line -> ledger.get(line).fact().amount()).reduce(Money.ZERO, Money::plus);
    }

    /** The sum by unit, the largest ones where there are many; then by function class. */
    private static List<Share> shares(LineSet lines, List<LedgerLine> ledger) {
        Map<String, Share> units = new TreeMap<>();
        Map<String, Share> functions = new TreeMap<>();
        lines.stream().mapToObj(line -> ledger.get(line).fact()).forEach(fact -> {
            add(units, LineColumn.UNIT, fact.value(Dimension.UNIT), fact);
            String function = fact.value(Dimension.FUNCTION);
            if (!function.isEmpty()) {
                add(functions, LineColumn.FUNCTION, function.substring(0, FUNCTION_CLASS), fact);
            }
        });
        List<Share> shares = new ArrayList<>(largest(units));
        shares.addAll(functions.values());
        return shares;
    }

    private static void add(Map<String, Share> shares, LineColumn column, String value, Fact fact) {
        shares.merge(value, new Share(column, value, 1, fact.amount()), Share::plus);
    }

    private static List<Share> largest(Map<String, Share> units) {
        if (units.size() <= MOST_SHARES) {
            return List.copyOf(units.values());
        }
        List<Share> bySize = units.values().stream()
                .sorted(Comparator.comparing(Share::amount).reversed())
                .toList();
        List<Share> shares = new ArrayList<>(bySize.subList(0, MOST_SHARES));
        Share none = new Share(LineColumn.UNIT, "", 0, Money.ZERO);
        shares.add(bySize.subList(MOST_SHARES, bySize.size()).stream().reduce(none, Share::plus));
        return shares;
    }

    /** The rows that it takes: a heading for each cell, what is listed, an empty one. */
    int height() {
        return cells.size() + (listed() ? (single() ? 0 : lines.runs()) : 1 + shares.size()) + 1;
    }

    /** The links that it takes. */
    int links() {
        return cells.size() + (listed() ? lines.runs() : 0);
    }
}
