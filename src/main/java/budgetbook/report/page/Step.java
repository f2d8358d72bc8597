package budgetbook.report.page;

import java.time.Duration;

/** A step of the run with the time that it took. */
public record Step(String name, Duration time) {}
