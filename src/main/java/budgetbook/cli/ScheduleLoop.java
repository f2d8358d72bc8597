package budgetbook.cli;

import budgetbook.cli.console.RunReport;
import budgetbook.operation.ScheduleWatch;
import budgetbook.run.Timetable;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits and runs, one run at a time, until it is told to end. What is due is the first time of the timetable after the
 * beginning of the last run: whatever was missed since then, because the machine slept or a run took long, is one run. One
 * that found the folders locked by another run is tried again soon.
 */
final class ScheduleLoop {
    /** So often the clock is looked at: it may jump while the machine sleeps. Also the heartbeat. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Supplier<Timetable> timetables;
    private final ScheduleWatch watch;
    private final Supplier<WatchedRun.End> runs;
    private final InstantSource clock;
    private final Predicate<Duration> stoppedWithin;
    private final PrintWriter out;

    /**
     * A loop.
     *
     * @param timetables asked each time the clock is looked at, so that it may change
     * @param runs makes a run, whatever comes of it
     * @param stoppedWithin waits at most so long, and says whether the loop has to end
     */
    ScheduleLoop(
            Supplier<Timetable> timetables,
            ScheduleWatch watch,
            Supplier<WatchedRun.End> runs,
            InstantSource clock,
            Predicate<Duration> stoppedWithin,
            PrintWriter out) {
        this.timetables = timetables;
        this.watch = watch;
        this.runs = runs;
        this.clock = clock;
        this.stoppedWithin = stoppedWithin;
        this.out = out;
    }

    /** Waits and runs until told to end; begins with a run if {@code atStart}. */
    void loop(boolean atStart) {
        Instant last = watch.lastRun().orElseGet(clock::instant);
        boolean atOnce = atStart;
        RetryAfterLock retry = new RetryAfterLock();
        Instant announced = Instant.MIN;
        Duration rest;
        do {
            Instant now = clock.instant();
            Timetable timetable = timetables.get();
            // A clock that was ahead must not hold the runs back until it is there again.
            last = last.isAfter(now) ? now : last;
            Instant due = atOnce ? now : retry.orEarlier(timetable.after(last));
            if (due.isAfter(now)) {
                watch.waitingFor(due);
                if (!due.equals(announced)) {
                    announced = due;
                    out.println("下次运行 " + shown(due, timetable) + "（" + timetable.zone() + "）");
                }
                rest = shorter(LOOK, Duration.between(now, due));
            } else {
                watch.waitingFor(timetable.after(now));
                WatchedRun.End end = run(due, timetable);
                retry.after(end.exitStatus(), clock.instant());
                watch.notRun(retry.pending() ? end.said() : "");
                last = now;
                atOnce = false;
                rest = Duration.ZERO;
            }
        } while (!stoppedWithin.test(rest));
    }

    private WatchedRun.End run(Instant due, Timetable timetable) {
        Instant start = clock.instant();
        boolean late = due.isBefore(start.minus(LOOK.multipliedBy(2)));
        out.println(shown(start, timetable) + " 开始运行" + (late ? "，补上错过的 " + shown(due, timetable) + " 的运行" : ""));
        WatchedRun.End end = runs.get();
        Instant now = clock.instant();
        out.println(shown(now, timetable) + " 退出状态 " + end.exitStatus() + "，用时 "
                + RunReport.seconds(Duration.between(start, now)) + "：" + end.said());
        return end;
    }

    private static Duration shorter(Duration first, Duration second) {
        return first.compareTo(second) < 0 ? first : second;
    }

    private static String shown(Instant moment, Timetable timetable) {
        return moment.atZone(timetable.zone()).format(TIME);
    }
}
