package budgetbook.run;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run of a department's job.
 *
 * @param start local time; null if it never began
 * @param end null while it runs, or if it was cut off
 * @param outcome in Chinese
 */
public record PastRun(
        String department,
        long year,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        String outcome) {}
