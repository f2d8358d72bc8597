package budgetbook.report.page;

import budgetbook.run.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long the steps took. */
record StepsView(String total, List<Row> rows) {
    /**
     * A step.
     *
     * @param percent of the longest step, for the bar
     */
    record Row(String name, String seconds, long percent) {}

    static StepsView of(Map<Stage, Duration> durations) {
        long longest =
                durations.values().stream().mapToLong(Duration::toMillis).max().orElse(0);
        Duration total = durations.values().stream().reduce(Duration.ZERO, Duration::plus);
        return new StepsView(
                seconds(total),
                durations.entrySet().stream()
                        .map(step -> new Row(
                                step.getKey().label(),
                                seconds(step.getValue()),
                                longest == 0 ? 0 : 100 * step.getValue().toMillis() / longest))
                        .toList());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%,.2f", time.toMillis() / 1000.0);
    }
}
