package budgetbook.rounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which figures are moved to their other neighbour so that equations hold: as few printed cells as possible, among
 * these as few in total rows as possible, and those that are moved the least.
 *
 * <p>Figures that stand in the same equations with the same sign do the same service, so only their number is searched
 * for, and the cheapest of them are moved.
 */
final class Moves {
    /** As many 0.01 万元 as an equation may be broken by. */
    private static final int WIDE = 1000;

    private final Figures figures;
    private final List<Equation> equations;
    private final List<List<Integer>> groups;
    private final double tieBreak;

    /**
     * What was found.
     *
     * @param moved the figures to be moved
     * @param broken the equations that do not hold even so
     * @param smallest whether it is proven that fewer will not do
     */
    record Found(BitSet moved, List<Equation> broken, boolean smallest) {}

    Moves(Figures figures, List<Equation> equations) {
        this.figures = figures;
        this.equations = equations;
        this.groups = groups();
        int cells = groups.stream()
                .flatMap(List::stream)
                .mapToInt(figure -> figures.get(figure).cells().size())
                .sum();
        this.tieBreak = 1.0 / (cells + 1);
    }

    /** How large the solver's tableau for them is. */
    long size() {
        return (long) groups.size() * equations.size();
    }

    /** The best moves, if they have to, with as little broken as possible; none if the limits did not allow to find any. */
    Optional<Found> find() {
        return solve(false).or(() -> solve(true));
    }

    /** As {@link #find()}, but none if the equations cannot all hold. */
    Optional<Found> findWhole() {
        return solve(false);
    }

    /**
     * How far each figure would be moved if it could be moved by a part of the way, which is found quickly, and what that
     * costs, which is no more than whole moves cost. Equations may be broken only where not even this will do.
     */
    Optional<Relaxed> relaxed() {
        return program(false).relaxed().or(() -> program(true).relaxed()).map(values -> {
            double cost = 0;
            SortedMap<Integer, Double> parts = new TreeMap<>();
            for (int group = 0; group < groups.size(); group++) {
                double left = values[group];
                cost += left * cost(groups.get(group).get(0));
                for (int figure : groups.get(group)) {
                    parts.put(figure, Math.max(0, Math.min(1, left)));
                    left -= 1;
                }
            }
            return new Relaxed(parts, cost);
        });
    }

    /** Partial moves, by figure, from 0 to 1, and their cost in cells. */
    record Relaxed(SortedMap<Integer, Double> parts, double cost) {}

    private Optional<Found> solve(boolean mayBreak) {
        return program(mayBreak).solve().map(solution -> {
            BitSet moved = new BitSet();
            for (int group = 0; group < groups.size(); group++) {
                groups.get(group).subList(0, solution.values().get(group)).forEach(moved::set);
            }
            return found(moved, solution.best());
        });
    }

    private Program program(boolean mayBreak) {
        Program program = new Program();
        List<Program.Row> rows = new ArrayList<>();
        equations.forEach(equation -> rows.add(program.row(equation.wanted(), equation.atMost())));
        double all = 1;
        Map<Integer, Integer> variables = new HashMap<>();
        for (List<Integer> group : groups) {
            double cost = cost(group.get(0));
            all += cost * group.size();
            variables.put(group.get(0), program.variable(group.size(), cost));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (Map.Entry<Integer, Integer> move : equations.get(row).moves().entrySet()) {
                Integer variable = variables.get(move.getKey());
                if (variable != null) {
                    rows.get(row).add(variable, move.getValue());
                }
            }
        }
        if (mayBreak) {
            for (Program.Row row : rows) {
                row.add(program.variable(WIDE, all), 1);
                row.add(program.variable(WIDE, all), -1);
            }
        }
        return program;
    }

    /** Counted afresh in whole numbers: nothing rests on the solver's arithmetic. */
    private Found found(BitSet moved, boolean smallest) {
        List<Equation> broken =
                equations.stream().filter(equation -> !equation.holds(moved)).toList();
        return new Found(moved, broken, smallest);
    }

    /** The cells that it prints, and a little for those in total rows and for the way it is moved. */
    private double cost(int number) {
        Figure figure = figures.get(number);
        return figure.cells().size() + tieBreak * (0.4 * figure.totals() + 0.04 * figure.distortion());
    }

    private List<List<Integer>> groups() {
        Map<Integer, List<Integer>> places = new TreeMap<>();
        for (int row = 0; row < equations.size(); row++) {
            for (Map.Entry<Integer, Integer> move : equations.get(row).moves().entrySet()) {
                places.computeIfAbsent(move.getKey(), first -> new ArrayList<>())
                        .addAll(List.of(row, move.getValue()));
            }
        }
        Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();
        places.forEach((figure, place) -> {
            place.add(figures.get(figure).cells().size());
            place.add(figures.get(figure).totals());
            groups.computeIfAbsent(place, first -> new ArrayList<>()).add(figure);
        });
        Collection<List<Integer>> found = groups.values();
        found.forEach(group -> group.sort(
                Comparator.comparingDouble(figure -> figures.get(figure).distortion())));
        return List.copyOf(found);
    }
}
