package budgetbook.operation;

import budgetbook.budget.Department;
import budgetbook.operation.Status.CurrentRun;
import budgetbook.operation.Status.LastRun;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.run.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches a run from the command to its end and tells monitors: status.json while it goes on, and metrics.prom once it
 * has ended. A run that never got the state folder for its own says nothing, so as not to speak over the one that has it;
 * one that failed before that says so where there is a state folder.
 */
public final class RunWatch implements RunObserver, AutoCloseable {
    private static final Duration BEAT = Duration.ofSeconds(20);

    private final Path state;
    private final StatusFile file;
    private final InstantSource clock;
    private final Instant start;
    private @Nullable Heartbeat heartbeat;
    private volatile String doing = "";

    /** A run on a state folder that begins now. */
    public RunWatch(Path state, InstantSource clock) {
        this.state = state;
        this.file = new StatusFile(state, clock);
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public void began() {
        beat();
        heartbeat = new Heartbeat(BEAT, this::beat);
    }

    private void beat() {
        CurrentRun run = new CurrentRun(ProcessHandle.current().pid(), StatusFile.time(start), doing);
        file.update(status -> status.with(file.now(), status.schedule(), run));
    }

    @Override
    public void reached(Department department, Stage stage) {
        doing = department.code() + " " + stage.label();
    }

    /** The run has come to its end. */
    public void ended(RunOutcome outcome) {
        String problem = outcome.isStopped() ? "按要求停止，没有做完的下次接着做" : "";
        end(
                outcome.exitStatus(),
                problem,
                Results.of(outcome),
                outcome.findings().size());
    }

    /** The run has failed as a whole; {@code problem} is Chinese. */
    public void failed(int exitStatus, String problem) {
        end(exitStatus, problem, List.of(), 0);
    }

    private void end(int exitStatus, String problem, List<Status.DepartmentResult> departments, int strayFiles) {
        close();
        if (!Files.isDirectory(state)) {
            return;
        }
        Instant now = clock.instant();
        LastRun last = new LastRun(
                StatusFile.time(start),
                StatusFile.time(now),
                Duration.between(start, now).toMillis() / 1000.0,
                exitStatus,
                problem,
                departments,
                strayFiles);
        file.update(status -> ended(status, last));
        file.read().ifPresent(status -> MetricsFile.write(state, status));
    }

    private Status ended(Status status, LastRun last) {
        CurrentRun run = status.currentRun();
        boolean mine = run != null && run.pid() == ProcessHandle.current().pid();
        return new Status(
                        status.product(),
                        status.state(),
                        status.pid(),
                        status.heartbeat(),
                        null,
                        null,
                        last,
                        last.exitStatus() == 0 ? last.end() : status.lastSuccess(),
                        Status.didItsDuty(last.exitStatus()) ? last.end() : status.lastDuty())
                .with(last.end(), status.schedule(), mine ? null : run);
    }

    /** Stops the heartbeat. */
    @Override
    public void close() {
        Heartbeat beating = heartbeat;
        if (beating != null) {
            beating.close();
            heartbeat = null;
        }
    }
}
