package budgetbook.operation;

import budgetbook.operation.Status.LastRun;
import budgetbook.operation.Status.Schedule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells monitors of the process that runs by itself: that it is alive, and when it will run next. */
public final class ScheduleWatch {
    private final Path state;
    private final StatusFile file;
    private final OffsetDateTime since;
    private Instant announced = Instant.MIN;
    private String problem = "";
    private @Nullable String notRun;

    public ScheduleWatch(Path state, InstantSource clock) {
        this.state = state;
        this.file = new StatusFile(state, clock);
        this.since = file.now();
    }

    /** When the last run began that came to an end, whoever started it; empty if none is known of. */
    public Optional<Instant> lastRun() {
        return file.read().map(Status::lastRun).map(LastRun::start).map(OffsetDateTime::toInstant);
    }

    /** What is wrong with the configuration, in Chinese; empty if nothing is. Told from the next sign of life on. */
    public void problem(String found) {
        problem = found;
    }

    /** The process is alive; to be called at least once a minute. */
    public void waitingFor(Instant next) {
        Schedule schedule = new Schedule(ProcessHandle.current().pid(), since, StatusFile.time(next), problem, notRun);
        file.update(status -> status.with(file.now(), schedule, status.currentRun()));
        if (!next.equals(announced)) {
            announced = next;
            file.read().ifPresent(status -> MetricsFile.write(state, status));
        }
    }

    /** Why the last run of the schedule did not take place and is tried again soon, in Chinese; empty if it did. */
    public void notRun(String why) {
        notRun = why.isEmpty() ? null : why;
    }

    /** The process ends. */
    public void stopped() {
        file.update(status -> status.with(file.now(), null, status.currentRun()));
        file.read().ifPresent(status -> MetricsFile.write(state, status));
    }
}
