package budgetbook.rounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/** A small integer program: whole numbers within bounds that meet equations at the least cost. */
final class Program {
    /** Work is counted in entries of the solver's tableau that are gone over, never in time. */
    private static final long WORK = 60_000_000;

    private static final int FEWEST_NODES = 50;
    private static final int MOST_NODES = 5_000;
    /** So many steps to the solution of one program, and it goes in circles. */
    private static final int MOST_STEPS = 50_000;

    private final ExpressionsBasedModel model;
    private final List<Variable> variables = new ArrayList<>();
    private @Nullable Branching branching;

    /**
     * What was found.
     *
     * @param values of the variables in the order in which they were added
     * @param best whether it is proven that nothing costs less
     */
    record Solution(List<Integer> values, boolean best) {}

    Program() {
        Optimisation.Options options = new Optimisation.Options();
        // One worker, no clock, and no cuts, whose names (and by these their order) count what the JVM has solved
        // before:
        // the same program has the same solution on every machine and at any time.
        options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(() -> 1)
                .withGapTolerance(NumberContext.of(12, 9))
                .withGMICutConfiguration(null)
                .withModelStrategyFactory(this::branching));
        options.time_abort = Long.MAX_VALUE;
        options.time_suffice = Long.MAX_VALUE;
        options.iterations_suffice = MOST_STEPS;
        options.iterations_abort = MOST_STEPS;
        model = new ExpressionsBasedModel(options);
    }

    /** Adds a variable from 0 to a bound and returns its number. */
    int variable(int most, double cost) {
        variables.add(model.newVariable("x" + variables.size())
                .integer(true)
                .lower(0)
                .upper(most)
                .weight(cost));
        return variables.size() - 1;
    }

    /** Adds an equation, still without terms. */
    Row row(int wanted, boolean atMost) {
        Expression expression = model.newExpression("e" + model.countExpressions());
        if (atMost) {
            expression.upper(wanted);
        } else {
            expression.level(wanted);
        }
        return (variable, times) -> expression.set(variables.get(variable), times);
    }

    /** Takes the terms of an equation. */
    interface Row {
        void add(int variable, int times);
    }

    /** The cheapest values if they need not be whole numbers; none if there are none. */
    Optional<double[]> relaxed() {
        variables.forEach(variable -> variable.setInteger(false));
        Optimisation.Result result = model.minimise();
        return result.getState().isOptimal()
                ? Optional.of(IntStream.range(0, variables.size())
                        .mapToDouble(result::doubleValue)
                        .toArray())
                : Optional.empty();
    }

    /** The cheapest solution; none if there is none, or none was found within the limits. */
    Optional<Solution> solve() {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        List<Integer> values = IntStream.range(0, variables.size())
                .mapToObj(i -> (int) Math.round(result.doubleValue(i)))
                .toList();
        return Optional.of(
                new Solution(values, result.getState().isOptimal() && (branching == null || !branching.stopped())));
    }

    private Branching branching(ExpressionsBasedModel simplified, IntegerStrategy strategy) {
        long size = Math.max(1, (long) variables.size() * model.countExpressions());
        branching =
                new Branching(simplified, strategy, (int) Math.max(FEWEST_NODES, Math.min(MOST_NODES, WORK / size)));
        return branching;
    }
}
