package budgetbook.reconcile.check;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SideResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rounding of a workbook is how its amounts were rounded, as far as its rules have to know.
 *
 * @param footed whether printed totals are meant to be the sums of their printed parts, to the cent
 * @param adjustments by how many 0.01 万元 a cell is printed off its true rounding; cells that are not listed are not
 * @param open the comparisons of printed cells that are not meant to be exact all the same: the cells of the left side
 *     and of the right, in the order of the rule
 */
public record PrintedRounding(boolean footed, Map<SheetCell, Integer> adjustments, Set<List<SheetCell>> open) {
    /** Every amount rounded half up on its own, as by default. */
    public static final PrintedRounding EXACT = new PrintedRounding(false, Map.of(), Set.of());

    public PrintedRounding {
        adjustments = Collections.unmodifiableMap(new LinkedHashMap<>(adjustments));
        open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
    }

    /** The cells that a result compares, left before right. */
    public static List<SheetCell> cells(SideResult left, SideResult right) {
        List<SheetCell> cells = new ArrayList<>();
        for (SideResult side : List.of(left, right)) {
            for (SidePart part : side.parts()) {
                part.cell().map(SidePart.PrintedCell::at).ifPresent(cells::add);
            }
        }
        return cells;
    }

    /** Whether two sides have to agree as they are printed, with no allowance for rounding. */
    boolean mustFoot(NumericValue left, NumericValue right) {
        return footed && left.ofCells() && right.ofCells() && !open.contains(cells(left.side(), right.side()));
    }

    /** A figure as it would be if each of its cells were rounded on its own. */
    NumericValue trueRounding(NumericValue figure) {
        if (adjustments.isEmpty() || figure.parts().stream().noneMatch(part -> adjustment(part) != 0)) {
            return figure;
        }
        return figure.withParts(figure.parts().stream()
                .map(part -> new SidePart(
                        part.source(), part.amount().subtract(BigDecimal.valueOf(adjustment(part), 2)), part.factor()))
                .toList());
    }

    /** What the adjustments add to a figure, in 万元. */
    BigDecimal adjustment(NumericValue figure) {
        return adjustments.isEmpty()
                ? BigDecimal.ZERO
                : figure.value().subtract(trueRounding(figure).value());
    }

    private int adjustment(SidePart part) {
        return part.cell().map(cell -> adjustments.getOrDefault(cell.at(), 0)).orElse(0);
    }
}
