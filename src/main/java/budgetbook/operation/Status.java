package budgetbook.operation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * status.json: what the program is doing and how its last run ended. Times are to the second, with offset.
 *
 * @param product program and version
 * @param pid the process that {@code state} speaks of; the last one where none is alive
 * @param heartbeat when a living process last wrote this
 * @param schedule the process that runs by itself; null if there is none
 * @param currentRun null if none is in progress
 * @param lastRun null before the first has ended
 * @param lastSuccess when the last run with exit status 0 ended; null if there was none
 * @param lastDuty when the last run ended that did its duty, see {@link #didItsDuty}; null if there was none
 */
record Status(
        String product,
        State state,
        long pid,
        OffsetDateTime heartbeat,
        @Nullable Schedule schedule,
        @Nullable CurrentRun currentRun,
        @Nullable LastRun lastRun,
        @Nullable OffsetDateTime lastSuccess,
        @Nullable OffsetDateTime lastDuty) {
    private static final Set<Integer> DUTY_DONE = Set.of(0, 2);

    /**
     * Whether a run with this exit status did what it is for: it published, found nothing changed, or told the units what to
     * mend. With any other somebody has to look after the program, its configuration or its folders.
     */
    static boolean didItsDuty(int exitStatus) {
        return DUTY_DONE.contains(exitStatus);
    }

    /** What the program is doing. */
    enum State {
        RUNNING("运行中"),
        /** A process is waiting for the next time of its schedule. */
        IDLE("空闲"),
        /** No process is there. */
        STOPPED("已停止");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @JsonValue
        String label() {
            return label;
        }
    }

    /**
     * The process that runs by itself.
     *
     * @param since no later than this the process began
     * @param problem why the configuration as it is now could not be run with, in Chinese; empty if it could
     * @param notRun why its last run did not take place and is tried again at {@code nextRun}, in Chinese; null if it did
     */
    record Schedule(
            long pid,
            OffsetDateTime since,
            OffsetDateTime nextRun,
            String problem,
            @Nullable String notRun) {
        Schedule {
            problem = Objects.requireNonNullElse(problem, ""); // as a former version left it
        }
    }

    /**
     * A run in progress.
     *
     * @param doing department and stage, in Chinese; empty before the first
     */
    record CurrentRun(long pid, OffsetDateTime start, String doing) {}

    /**
     * A run that ended.
     *
     * @param exitStatus see docs/standard.md
     * @param problem why it did not come to all its departments' results, in Chinese; empty if it did
     * @param departments in the order of their codes
     * @param strayFiles how many findings there were on files that belong to no department
     */
    record LastRun(
            OffsetDateTime start,
            OffsetDateTime end,
            double seconds,
            int exitStatus,
            String problem,
            List<DepartmentResult> departments,
            int strayFiles) {}

    /**
     * A department's part of a run.
     *
     * @param result in Chinese
     * @param problem why the program failed, in Chinese; empty unless it did
     * @param publication the number of the publication that stands; 0 if there is none
     * @param submissions units by the state of their submission
     * @param findings by severity
     * @param rules how many times a rule was judged, by outcome
     * @param seconds by stage
     */
    record DepartmentResult(
            String code,
            String name,
            String result,
            String problem,
            int publication,
            Map<String, Integer> submissions,
            Map<String, Integer> findings,
            Map<String, Integer> rules,
            Map<String, Double> seconds) {}

    /** The same with parts replaced; what it is doing follows from them. */
    Status with(OffsetDateTime now, @Nullable Schedule waiting, @Nullable CurrentRun running) {
        State doing = running != null ? State.RUNNING : waiting != null ? State.IDLE : State.STOPPED;
        return new Status(
                product,
                doing,
                running != null ? running.pid() : waiting != null ? waiting.pid() : pid,
                now,
                waiting,
                running,
                lastRun,
                lastSuccess,
                lastDuty);
    }
}
