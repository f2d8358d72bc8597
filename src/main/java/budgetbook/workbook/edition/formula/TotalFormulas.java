package budgetbook.workbook.edition.formula;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SidePart.PrintedCell;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which totals are formulas: those that a rule says are the sum of other cells of their sheet. Where a rule says
 * of two cells that they are equal, the left one refers to the right one or, if it is a sum already, the right one to
 * it. The first rule wins, and no cell depends on itself.
 */
public final class TotalFormulas {
    private static final int LONGEST = 8000;

    private final Map<SheetCell, Total> totals = new HashMap<>();

    /**
     * A total.
     *
     * @param parts cells of the same sheet
     * @param remainder what is printed − the sum of the printed parts, in 万元: 尾差
     */
    public record Total(List<SidePart> parts, BigDecimal remainder) {
        public String formula(String sheet) {
            String sum = PrintedSum.of(parts, sheet);
            if (remainder.signum() == 0) {
                return parts.size() == 1 && parts.get(0).factor().compareTo(BigDecimal.ONE) == 0
                        ? sum
                        : "ROUND(" + sum + ",2)";
            }
            return "ROUND("
                    + PrintedSum.join(
                            List.of(sum, remainder.stripTrailingZeros().toPlainString())) + ",2)";
        }
    }

    private TotalFormulas() {}

    /** The formulas that follow from the results of the rules. */
    public static TotalFormulas of(List<RuleResult> results) {
        TotalFormulas formulas = new TotalFormulas();
        List<RuleResult> equalities = new ArrayList<>();
        for (RuleResult result : results) {
            if (result.outcome() == Outcome.PASSED) {
                result.rule().total().ifPresent(total -> {
                    switch (total) {
                        case SUM_OF_PARTS -> formulas.add(result);
                        case SAME_AMOUNT -> equalities.add(result);
                    }
                });
            }
        }
        equalities.forEach(formulas::add);
        equalities.forEach(formulas::addTurnedRound);
        return formulas;
    }

    /** The total that a cell is; null if it is none. */
    public @Nullable Total at(SheetCell cell) {
        return totals.get(cell);
    }

    /** Makes the left side the sum of the right one. */
    private void add(RuleResult result) {
        SheetCell left = single(result.left().parts());
        List<SidePart> parts = result.right().parts();
        if (left != null && !parts.isEmpty() && parts.stream().allMatch(part -> isOn(left.sheet(), part))) {
            put(left, new Total(parts, result.difference()));
        }
    }

    /** Makes the right side of two equal cells a reference to the left one. */
    private void addTurnedRound(RuleResult result) {
        SheetCell right = single(result.right().parts());
        SheetCell left = single(result.left().parts());
        if (left != null
                && right != null
                && left.sheet().equals(right.sheet())
                && result.difference().signum() == 0) {
            put(right, new Total(result.left().parts(), BigDecimal.ZERO));
        }
    }

    private boolean put(SheetCell place, Total total) {
        if (totals.containsKey(place) || total.formula(place.sheet()).length() > LONGEST || dependsOn(total, place)) {
            return false;
        }
        totals.put(place, total);
        return true;
    }

    private boolean dependsOn(Total total, SheetCell place) {
        Set<SheetCell> seen = new HashSet<>();
        Deque<Total> open = new ArrayDeque<>(List.of(total));
        while (!open.isEmpty()) {
            for (SidePart part : open.pop().parts()) {
                SheetCell needed = part.source() instanceof PrintedCell cell ? cell.at() : place;
                if (needed.equals(place)) {
                    return true;
                }
                Total behind = totals.get(needed);
                if (behind != null && seen.add(needed)) {
                    open.push(behind);
                }
            }
        }
        return false;
    }

    private static boolean isOn(String table, SidePart part) {
        return part.source() instanceof PrintedCell cell && cell.at().sheet().equals(table);
    }

    /** The one cell that parts are, counted once; null if they are anything else. */
    private static @Nullable SheetCell single(List<SidePart> parts) {
        return parts.size() == 1
                        && parts.get(0).factor().compareTo(BigDecimal.ONE) == 0
                        && parts.get(0).source() instanceof PrintedCell cell
                ? cell.at()
                : null;
    }
}
