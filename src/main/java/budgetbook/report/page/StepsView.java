package budgetbook.report.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How long the steps took. */
record StepsView(String total, List<Row> rows) {
    /**
     * A step.
     *
     * @param percent of the longest step, for the bar
     */
    record Row(String name, String seconds, long percent) {}

    static StepsView of(List<Step> steps) {
        long longest =
                steps.stream().mapToLong(step -> step.time().toMillis()).max().orElse(0);
        Duration total = steps.stream().map(Step::time).reduce(Duration.ZERO, Duration::plus);
        return new StepsView(
                seconds(total),
                steps.stream()
                        .map(step -> new Row(
                                step.name(),
                                seconds(step.time()),
                                longest == 0 ? 0 : 100 * step.time().toMillis() / longest))
                        .toList());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%,.2f", time.toMillis() / 1000.0);
    }
}
