package budgetbook.workbook.edition.trace;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import budgetbook.workbook.edition.line.LineColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines behind one printed amount or several that are made of the same ones, and where 追溯 lists them.
 *
 * @param cells at least one
 */
record TraceBlock(LineSet lines, List<TracedCell> cells) {
    private static final int FUNCTION_CLASS = 3;

    /** A part of a block's sum, where it has too many lines to list them. */
    record Share(String what, String value, int lines, Money amount) {}

    /** The exact sum. */
    Money sum(List<LedgerLine> ledger) {
        return lines.stream().mapToObj(line -> ledger.get(line).fact().amount()).reduce(Money.ZERO, Money::plus);
    }

    /** The sum by unit, then by function class. */
    List<Share> shares(List<LedgerLine> ledger) {
        Map<String, Share> units = new TreeMap<>();
        Map<String, Share> functions = new TreeMap<>();
        for (Fact fact : (Iterable<Fact>) lines.stream().mapToObj(ledger::get).map(LedgerLine::fact)::iterator) {
            add(units, LineColumn.UNIT, fact.value(Dimension.UNIT), fact.amount());
            String function = fact.value(Dimension.FUNCTION);
            if (!function.isEmpty()) {
                add(functions, LineColumn.FUNCTION, function.substring(0, FUNCTION_CLASS), fact.amount());
            }
        }
        List<Share> shares = new ArrayList<>(units.values());
        shares.addAll(functions.values());
        return shares;
    }

    private static void add(Map<String, Share> shares, LineColumn column, String value, Money amount) {
        Share share = new Share(column.column().heading(), value, 1, amount);
        shares.merge(
                value,
                share,
                (before, more) -> new Share(before.what, value, before.lines + 1, before.amount.plus(amount)));
    }

    /** The rows that it takes: its head, the other cells, what is listed, an empty one. */
    int height(int listed) {
        return 1 + (cells.size() > 1 ? 1 : 0) + listed + 1;
    }
}
