package budgetbook.cli;

import java.time.Duration;
import java.time.Instant;

/**
 * When a run is tried again that found the folders locked: every few minutes for about an hour, or a restored publication, a
 * run by hand or somebody's query would cost the night its run. Later ones wait for their time.
 */
final class RetryAfterLock {
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final int MOST = 12;

    private int tried;
    private Instant next = Instant.MAX;

    /** Takes down how a run ended, and when. */
    void after(int exitStatus, Instant now) {
        boolean again = exitStatus == Commands.ANOTHER_RUN && tried < MOST;
        tried = again ? tried + 1 : 0;
        next = again ? now.plus(SOON) : Instant.MAX;
    }

    /** Whether a run is to be tried again before its time. */
    boolean pending() {
        return next.isBefore(Instant.MAX);
    }

    /** When to run: the time of the schedule, or sooner. */
    Instant orEarlier(Instant scheduled) {
        return next.isBefore(scheduled) ? next : scheduled;
    }
}
