package budgetbook.rounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves for so many equations that the search for whole ones would take too long. Nearly all of the cheapest partial moves
 * are whole by themselves and stay; whole moves are searched for only among the others and the figures next to them.
 * What these cost above the partial moves says whether fewer could do.
 */
final class LargeMoves {
    /** A solver's idea of a whole number. */
    private static final double TINY = 1e-6;

    private static final double HALF = 0.5;
    /** Sums over many units lead everywhere, so neighbours are those of the shorter ones; then those of all. */
    private static final int[] REACHES = {25, 100, Integer.MAX_VALUE};
    /** Of the cost of moves what is not for cells but for their choice among equals comes to less. */
    private static final double CHOICE = 0.45;

    private final Figures figures;
    private final List<Equation> equations;

    LargeMoves(Figures figures, List<Equation> equations) {
        this.figures = figures;
        this.equations = equations;
    }

    Moves.Found find() {
        return new Moves(figures, equations)
                .relaxed()
                .map(this::whole)
                .orElseGet(() -> new Moves.Found(new BitSet(), broken(new BitSet()), false));
    }

    private Moves.Found whole(Moves.Relaxed relaxed) {
        BitSet moved = new BitSet();
        Set<Integer> free = new LinkedHashSet<>();
        relaxed.parts().forEach((figure, part) -> {
            moved.set(figure, part > HALF);
            if (part > TINY && part < 1 - TINY) {
                free.add(figure);
            }
        });
        for (int reach : free.isEmpty() ? new int[0] : REACHES) {
            Optional<BitSet> found = chosen(moved, near(free, reach), false);
            if (found.isPresent()) {
                return found(found.get(), relaxed.cost());
            }
        }
        return free.isEmpty()
                ? found(moved, relaxed.cost())
                : found(chosen(moved, near(free, REACHES[0]), true).orElse(moved), relaxed.cost());
    }

    private Moves.Found found(BitSet moved, double least) {
        int cells =
                moved.stream().map(figure -> figures.get(figure).cells().size()).sum();
        List<Equation> broken = broken(moved);
        return new Moves.Found(moved, broken, broken.isEmpty() && least > cells - 1 + CHOICE);
    }

    private List<Equation> broken(BitSet moved) {
        return equations.stream().filter(equation -> !equation.holds(moved)).toList();
    }

    /** Figures with those that share an equation of at most so many terms with them. */
    private Set<Integer> near(Set<Integer> figures, int reach) {
        Set<Integer> near = new LinkedHashSet<>(figures);
        for (Equation equation : equations) {
            Set<Integer> members = equation.moves().keySet();
            if (members.size() <= reach && members.stream().anyMatch(figures::contains)) {
                near.addAll(members);
            }
        }
        return near;
    }

    /** The moves with those of some figures chosen anew; none if the equations cannot hold by these alone. */
    private Optional<BitSet> chosen(BitSet moved, Set<Integer> free, boolean mayBreak) {
        List<Equation> rest = new ArrayList<>();
        for (Equation equation : equations) {
            if (equation.moves().keySet().stream().anyMatch(free::contains)) {
                rest.add(equation.given(moved, free));
            }
        }
        Moves moves = new Moves(figures, rest);
        return (mayBreak ? moves.find() : moves.findWhole()).map(found -> {
            BitSet next = (BitSet) moved.clone();
            free.forEach(next::clear);
            next.or(found.moved());
            return next;
        });
    }
}
