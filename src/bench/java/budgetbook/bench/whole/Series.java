package budgetbook.bench.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the runs of one program took, in the order of the repetitions. */
final class Series {
    private final List<Measure> runs = new ArrayList<>();

    void add(Measure run) {
        runs.add(run);
    }

    /** Whether there are runs and all came to their end. */
    boolean done() {
        return !runs.isEmpty() && runs.stream().noneMatch(Measure::failed);
    }

    /** Returns how many runs there are. */
    int size() {
        return runs.size();
    }

    /** Returns how the last run ended. */
    String outcome() {
        return runs.isEmpty() ? "–" : last().outcome();
    }

    /** Returns the run that came last. */
    Measure last() {
        return runs.get(runs.size() - 1);
    }

    double median(ToDoubleFunction<Measure> figure) {
        return median(runs.stream().mapToDouble(figure).sorted().toArray());
    }

    /** Returns the median of a figure to so many digits after the point, or how the runs failed. */
    String text(ToDoubleFunction<Measure> figure, int digits) {
        return done() ? String.format("%,." + digits + "f", median(figure)) : outcome();
    }

    /** Returns the median of the ratios in time of runs of the same repetition. */
    String ratioTo(Series other) {
        if (!done() || !other.done()) {
            return "–";
        }
        double[] ratios = new double[Math.min(runs.size(), other.runs.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = runs.get(i).seconds() / other.runs.get(i).seconds();
        }
        Arrays.sort(ratios);
        return String.format("%.2f", median(ratios));
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
