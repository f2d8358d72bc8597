package budgetbook.reconcile.diff;

import budgetbook.budget.Dimension;
import budgetbook.ledger.LedgerLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The comparison of the lines of two publications. Lines that say the same are the same, wherever they stand; of the rest
 * those with the same codes belong together, then those in the same cell of a unit's workbook.
 */
public final class LineComparison {
    private List<LedgerLine> before;
    private List<LedgerLine> after;
    private final List<LineChange> changes = new ArrayList<>();

    private LineComparison(List<LedgerLine> before, List<LedgerLine> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns what differs, by unit; new lines of a unit behind those that changed, those that are gone last. */
    public static List<LineChange> between(List<LedgerLine> before, List<LedgerLine> after) {
        LineComparison comparison = new LineComparison(before, after);
        comparison.pair(line -> List.of(line.fact().values(), line.fact().amount()), same -> {});
        comparison.pair(line -> line.fact().values(), comparison.changes::add);
        comparison.pair(
                line -> List.of(
                        line.fact().value(Dimension.UNIT),
                        line.place().sheet(),
                        line.place().at()),
                comparison.changes::add);
        comparison.after.forEach(line -> comparison.changes.add(new LineChange(null, line)));
        comparison.before.forEach(line -> comparison.changes.add(new LineChange(line, null)));
        comparison.changes.sort(Comparator.comparing(LineChange::unit));
        return List.copyOf(comparison.changes);
    }

    /** Takes the lines out that have a key in common, pair by pair in their order. */
    private void pair(Function<LedgerLine, Object> key, java.util.function.Consumer<LineChange> pairs) {
        Map<Object, Deque<LedgerLine>> open = new HashMap<>();
        before.forEach(line -> open.computeIfAbsent(key.apply(line), first -> new ArrayDeque<>())
                .add(line));
        List<LedgerLine> unmatched = new ArrayList<>();
        List<LedgerLine> matched = new ArrayList<>();
        for (LedgerLine line : after) {
            Deque<LedgerLine> candidates = open.get(key.apply(line));
            LedgerLine earlier = candidates == null ? null : candidates.poll();
            if (earlier == null) {
                unmatched.add(line);
            } else {
                matched.add(earlier);
                pairs.accept(new LineChange(earlier, line));
            }
        }
        after = unmatched;
        before = without(before, matched);
    }

    private static List<LedgerLine> without(List<LedgerLine> lines, List<LedgerLine> taken) {
        Map<LedgerLine, Integer> left = new HashMap<>();
        taken.forEach(line -> left.merge(line, 1, Integer::sum));
        List<LedgerLine> rest = new ArrayList<>();
        for (LedgerLine line : lines) {
            if (left.merge(line, -1, Integer::sum) < 0) {
                rest.add(line);
            }
        }
        return rest;
    }
}
