package budgetbook.rounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the comparisons ask of the figures, in as few equations over as few figures as say the same. */
final class Equations {
    private final Figures figures;
    private final Map<Equation, List<Comparison>> sources = new LinkedHashMap<>();

    Equations(Figures figures, List<Comparison> comparisons) {
        this.figures = figures;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Comparison comparison : comparisons) {
                changed |= !comparison.atMost() && reduce(comparison.equation(figures));
            }
        }
        for (Comparison comparison : comparisons) {
            Equation equation = comparison.equation(figures);
            if (!equation.isIdle()) {
                sources.computeIfAbsent(equation, first -> new ArrayList<>()).add(comparison);
            }
        }
    }

    /** One figure that may not move is fixed, two that have to move together become one. */
    private boolean reduce(Equation equation) {
        List<Integer> free = List.copyOf(equation.moves().keySet());
        List<Integer> moves = List.copyOf(equation.moves().values());
        if (equation.wanted() != 0 || free.isEmpty() || free.size() > 2) {
            return false;
        }
        if (free.size() == 1) {
            figures.get(free.get(0)).fix();
            return true;
        }
        boolean alike =
                figures.get(free.get(0)).remainder() == figures.get(free.get(1)).remainder();
        if (alike && moves.get(0) + moves.get(1) == 0) {
            figures.join(free.get(0), free.get(1));
            return true;
        }
        return false;
    }

    /** The comparisons that come to an equation. */
    List<Comparison> sources(Equation equation) {
        return sources.getOrDefault(equation, List.of());
    }

    /** The equations in sets that have no figure in common, those apart in which nothing needs to be moved. */
    List<List<Equation>> components() {
        int[] leader = new int[figures.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (Equation equation : sources.keySet()) {
            int first = -1;
            for (int figure : equation.moves().keySet()) {
                if (first >= 0) {
                    leader[find(leader, figure)] = find(leader, first);
                }
                first = figure;
            }
        }
        Map<Integer, List<Equation>> components = new TreeMap<>();
        Map<Integer, Integer> order = new HashMap<>();
        for (Equation equation : sources.keySet()) {
            int set = equation.moves().isEmpty()
                    ? -1
                    : find(leader, equation.moves().firstKey());
            int place = order.computeIfAbsent(set, first -> order.size());
            components.computeIfAbsent(place, first -> new ArrayList<>()).add(equation);
        }
        Collection<List<Equation>> all = components.values();
        return all.stream()
                .filter(component -> !component.stream().allMatch(Equation::holdsUnmoved))
                .toList();
    }

    private static int find(int[] leader, int figure) {
        int at = figure;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
