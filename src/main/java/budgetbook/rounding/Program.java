package budgetbook.rounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/** A small integer program: whole numbers within bounds that meet equations at the least cost. */
final class Program {
    /** Counted in steps of the solver, not in time: after so many a solution is good enough, after more none is sought. */
    private static final int ENOUGH = 50_000;

    private static final int MOST = 200_000;

    private final ExpressionsBasedModel model;
    private final List<Variable> variables = new ArrayList<>();

    /**
     * What was found.
     *
     * @param values of the variables in the order in which they were added
     * @param best whether it is proven that nothing costs less
     */
    record Solution(List<Integer> values, boolean best) {}

    Program() {
        Optimisation.Options options = new Optimisation.Options();
        // One worker and no clock: the same program has the same solution on every machine.
        options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
        options.time_abort = Long.MAX_VALUE;
        options.time_suffice = Long.MAX_VALUE;
        options.iterations_suffice = ENOUGH;
        options.iterations_abort = MOST;
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

    /** The cheapest solution; none if there is none, or none was found within the limits. */
    Optional<Solution> solve() {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        List<Integer> values = IntStream.range(0, variables.size())
                .mapToObj(i -> (int) Math.round(result.doubleValue(i)))
                .toList();
        return Optional.of(new Solution(values, result.getState().isOptimal()));
    }
}
