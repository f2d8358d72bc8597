package budgetbook.rounding;

import budgetbook.budget.Money;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.PrintedRounding;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.rule.Relation;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SidePart.PrintedCell;
import budgetbook.reconcile.value.SideResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a rule says of printed cells and holds for their exact amounts: cells, each so many times, come to nothing, or to
 * nothing at most.
 */
record Comparison(RuleResult result, Map<SheetCell, Integer> times, boolean atMost) {
    private static final long FAR = 1_000_000_000;

    /** The comparison that a result makes; none if it is of another kind or does not hold exactly. */
    static Optional<Comparison> of(RuleResult result, Function<SheetCell, Money> exact) {
        Relation relation = result.rule().relation();
        if (relation != Relation.EQUAL && relation != Relation.AT_MOST && relation != Relation.AT_LEAST) {
            return Optional.empty();
        }
        int sign = relation == Relation.AT_LEAST ? -1 : 1;
        Map<SheetCell, Integer> times = new LinkedHashMap<>();
        if (!add(result.left(), sign, times) || !add(result.right(), -sign, times)) {
            return Optional.empty();
        }
        long fen = 0;
        for (Map.Entry<SheetCell, Integer> term : times.entrySet()) {
            fen += exact.apply(term.getKey()).fen() * term.getValue();
        }
        boolean holds = relation == Relation.EQUAL ? fen == 0 : fen <= 0;
        return holds ? Optional.of(new Comparison(result, times, relation != Relation.EQUAL)) : Optional.empty();
    }

    /** False if a cell counts by a fraction: such a side is no sum of printed figures. */
    private static boolean add(SideResult side, int sign, Map<SheetCell, Integer> times) {
        for (SidePart part : side.parts()) {
            if (part.source() instanceof PrintedCell cell && !cell.blank()) {
                Optional<Integer> factor = whole(part.factor());
                if (factor.isEmpty()) {
                    return false;
                }
                times.merge(cell.at(), sign * factor.get(), Integer::sum);
            }
        }
        return true;
    }

    private static Optional<Integer> whole(BigDecimal factor) {
        BigDecimal plain = factor.stripTrailingZeros();
        return plain.scale() <= 0 && plain.toBigInteger().abs().compareTo(BigInteger.valueOf(1000)) < 0
                ? Optional.of(plain.intValueExact())
                : Optional.empty();
    }

    /** The cells of both sides in the order of the rule. */
    List<SheetCell> cells() {
        return PrintedRounding.cells(result.left(), result.right());
    }

    /** What it asks of the figures that can move. */
    Equation equation(Figures figures) {
        SortedMap<Integer, Integer> moves = new TreeMap<>();
        long lacking = 0;
        for (Map.Entry<SheetCell, Integer> term : times.entrySet()) {
            lacking -= Figure.cents(figures.exact(term.getKey())) * term.getValue();
            int number = figures.of(term.getKey());
            Figure figure = figures.get(number);
            if (!figure.isFixed()) {
                moves.merge(number, term.getValue() * figure.step(), Integer::sum);
            }
        }
        moves.values().removeIf(move -> move == 0);
        return new Equation(moves, wanted(lacking), atMost);
    }

    /** Far more than all cells together can be moved by is as good as any such number. */
    private static int wanted(long lacking) {
        return (int) Math.max(-FAR, Math.min(FAR, lacking));
    }
}
