package budgetbook.rounding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.ModelStrategy;
import org.ojalgo.optimisation.integer.NodeKey;

/**
 * How the solver searches: on which variable next, by what the choice of each has cost so far, and after how many
 * programs (nodes) it gives up. The solver's own limit would count the steps within each program as well.
 */
final class Branching extends ModelStrategy {
    private static final double LEAST = 1e-6;

    private final int most;
    private final double[] up;
    private final double[] down;
    private final int[] ups;
    private final int[] downs;
    private int nodes;

    Branching(ExpressionsBasedModel model, IntegerStrategy strategy, int most) {
        super(model, strategy);
        this.most = most;
        int variables = countIntegerVariables();
        this.up = new double[variables];
        this.down = new double[variables];
        this.ups = new int[variables];
        this.downs = new int[variables];
    }

    /** Whether it has given up. */
    boolean stopped() {
        return nodes > most;
    }

    @Override
    protected boolean isGoodEnough(Optimisation.@Nullable Result best, double value) {
        return !stopped() && super.isGoodEnough(best, value);
    }

    @Override
    protected void initialise() {
        nodes = 0;
        Arrays.fill(up, 1);
        Arrays.fill(down, 1);
        Arrays.fill(ups, 0);
        Arrays.fill(downs, 0);
    }

    @Override
    protected void onNodeSolved(NodeKey key, Optimisation.Result result, double value, boolean minimisation) {
        nodes++;
    }

    @Override
    protected void markInfeasible(NodeKey key, boolean found, double best) {
        nodes++;
    }

    /** The mean of what was seen. */
    @Override
    protected void observeBranch(int variable, boolean upper, double seen) {
        double[] means = upper ? up : down;
        int[] times = upper ? ups : downs;
        means[variable] = (means[variable] * times[variable] + seen) / (times[variable] + 1);
        times[variable]++;
    }

    @Override
    protected double scoreBranch(int variable, double below, double above, boolean found) {
        return Math.max(LEAST, down[variable] * below) * Math.max(LEAST, up[variable] * above);
    }

    @Override
    protected void markInteger(NodeKey key, Optimisation.Result result) {}

    @Override
    protected boolean isCutRatherThanBranch(
            NodeKey key, int variable, double value, double nodeValue, Optimisation.@Nullable Result best) {
        return false;
    }

    @Override
    protected void onCutFailure() {}

    @Override
    protected void onCutSuccess(NodeKey key) {}
}
