package budgetbook.bench.growth;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a further line costs, among few lines and among many. What costs the same however many lines there are drops out. */
record Growth(Figures few, Figures more, Figures many) {
    /** Below so many counts a line nothing is said to grow: what happens four times a second would. */
    private static final double COUNTS = 0.5;

    /**
     * A kind of work.
     *
     * @param first counts a line from few lines to more
     * @param second the same from more to many
     */
    record Pace(String name, double first, double second) {
        boolean isFaster(double most) {
            return second > COUNTS && second > first * most;
        }

        @Override
        public String toString() {
            return String.format("%,12.1f %,12.1f   × %.2f", first, second, first == 0 ? 1 : second / first);
        }
    }

    List<Pace> work() {
        return paces(Figures::work);
    }

    List<Pace> methods() {
        return paces(Figures::methods);
    }

    private List<Pace> paces(Function<Figures, Map<String, Long>> counts) {
        return counts.apply(many).keySet().stream()
                .map(name -> new Pace(name, between(few, more, counts, name), between(more, many, counts, name)))
                .toList();
    }

    private static double between(
            Figures less, Figures more, Function<Figures, Map<String, Long>> counts, String name) {
        long further =
                counts.apply(more).getOrDefault(name, 0L) - counts.apply(less).getOrDefault(name, 0L);
        return further / (double) (more.lines() - less.lines());
    }
}
