package budgetbook.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On cases small enough to try everything, nothing does better; some of them cannot foot at all. */
class MovesTest {
    private static final int FIGURES = 9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingBreaksLessAndMovesFewerCells(long seed) {
        Random random = new Random(seed);
        Figures figures = figures(random);
        List<Equation> equations = equations(random, figures);

        Moves.Found found = new Moves(figures, equations).find().orElseThrow();

        int[] best = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (long set = 0; set < 1L << FIGURES; set++) {
            BitSet moved = BitSet.valueOf(new long[] {set});
            int[] cost = {broken(equations, moved), cells(figures, moved)};
            if (cost[0] < best[0] || (cost[0] == best[0] && cost[1] < best[1])) {
                best = cost;
            }
        }
        assertThat(new int[] {broken(equations, found.moved()), cells(figures, found.moved())})
                .as("0.01 万元 that are left, cells that are moved; seed %d", seed)
                .containsExactly(best);
        assertThat(found.broken())
                .isEqualTo(equations.stream()
                        .filter(equation -> !equation.holds(found.moved()))
                        .toList());
        assertThat(found.smallest()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsFoundByPartsHoldsWhereItCanAndClaimsNoMoreThanIsTrue(long seed) {
        Random random = new Random(seed);
        Figures figures = figures(random);
        List<Equation> equations = equations(random, figures);
        Moves.Found best = new Moves(figures, equations).find().orElseThrow();

        Moves.Found found = new LargeMoves(figures, equations).find();

        assertThat(found.broken())
                .isEqualTo(equations.stream()
                        .filter(equation -> !equation.holds(found.moved()))
                        .toList());
        assertThat(found.broken().isEmpty()).as("foots").isEqualTo(best.broken().isEmpty());
        if (found.smallest()) {
            assertThat(cells(figures, found.moved())).isEqualTo(cells(figures, best.moved()));
        }
    }

    /** Nine amounts, in one to three cells each. */
    private static Figures figures(Random random) {
        List<Fact> facts = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < FIGURES; i++) {
            Money amount = new Money(1_000_001L + random.nextInt(9_000));
            facts.add(new Fact(Map.of(Dimension.ITEM, "i" + i), amount, i));
            for (int times = random.nextInt(3); times >= 0; times--) {
                cells.add(new Cell.Amount(amount, Condition.is(Dimension.ITEM, "i" + i), false, 0));
            }
        }
        Table table = new Table(
                1,
                "表",
                "",
                List.of(),
                List.of(),
                List.of(new Table.Row(Table.Row.Kind.DETAIL, cells)),
                List.of(),
                List.of(),
                Table.Paging.PLAIN);
        return Figures.of(List.of(table), new LedgerFacts(facts));
    }

    private static List<Equation> equations(Random random, Figures figures) {
        List<Equation> equations = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            Map<Integer, Integer> moves = new TreeMap<>();
            for (int j = 2 + random.nextInt(3); j > 0; j--) {
                int figure = random.nextInt(FIGURES);
                moves.put(
                        figure,
                        (random.nextBoolean() ? 1 : -1) * figures.get(figure).step());
            }
            equations.add(new Equation(new TreeMap<>(moves), random.nextInt(5) - 2, random.nextInt(5) == 0));
        }
        return equations.stream().distinct().toList();
    }

    private static int broken(List<Equation> equations, BitSet moved) {
        int broken = 0;
        for (Equation equation : equations) {
            int over = -equation.wanted();
            for (Map.Entry<Integer, Integer> move : equation.moves().entrySet()) {
                over += moved.get(move.getKey()) ? move.getValue() : 0;
            }
            broken += equation.atMost() ? Math.max(0, over) : Math.abs(over);
        }
        return broken;
    }

    private static int cells(Figures figures, BitSet moved) {
        return moved.stream().map(figure -> figures.get(figure).cells().size()).sum();
    }
}
