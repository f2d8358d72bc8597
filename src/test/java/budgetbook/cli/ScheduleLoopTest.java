package budgetbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.ScheduleText;
import budgetbook.operation.ScheduleWatch;
import budgetbook.run.Timetable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the schedule runs, by a clock that moves only while the schedule waits or a run goes on. */
class ScheduleLoopTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String EVERY_TEN_MINUTES = "*/10 * * * *";

    @TempDir
    private Path state;

    private final StringWriter printed = new StringWriter();
    private final List<LocalDateTime> runs = new ArrayList<>();
    private final Duration runTakes = Duration.ofMinutes(1);
    private Instant now = at(12, 3);
    private int status;
    private final List<Integer> statuses = new ArrayList<>();
    private String cron = EVERY_TEN_MINUTES;

    private static Instant at(int hour, int minute) {
        return LocalDateTime.of(2023, 3, 1, hour, minute).atZone(ZONE).toInstant();
    }

    private static LocalDateTime shown(int hour, int minute) {
        return LocalDateTime.of(2023, 3, 1, hour, minute);
    }

    private WatchedRun.End run(Duration takes) {
        runs.add(LocalDateTime.ofInstant(now, ZONE));
        now = now.plus(takes);
        return new WatchedRun.End(statuses.isEmpty() ? status : statuses.remove(0), "254 没有变化");
    }

    private void scheduleUntil(Instant end, boolean atStart, Duration takes) {
        InstantSource clock = () -> now;
        new ScheduleLoop(
                        () -> Timetable.of(new ScheduleText(cron, ZONE, atStart, "budgetbook.yml 第 1 行")),
                        new ScheduleWatch(state, clock),
                        () -> run(takes),
                        clock,
                        most -> {
                            now = now.plus(most);
                            return !now.isBefore(end);
                        },
                        new PrintWriter(printed, true))
                .loop(atStart);
    }

    @Test
    void runsAtEachTimeAndTellsTheNext() throws IOException {
        scheduleUntil(at(12, 25), false, runTakes);

        assertThat(runs).containsExactly(shown(12, 10), shown(12, 20));
        assertThat(printed.toString())
                .contains("下次运行 2023-03-01 12:10:00（Asia/Shanghai）")
                .contains("退出状态 0，用时 60.00 秒：254 没有变化");
        assertThat(Files.readString(state.resolve("status.json")))
                .contains("\"state\" : \"空闲\"")
                .contains("\"nextRun\" : \"2023-03-01T"
                        + at(12, 30).atZone(ZoneId.systemDefault()).toLocalTime());
    }

    @Test
    void runsAtOnceIfItIsTold() {
        scheduleUntil(at(12, 9), true, runTakes);

        assertThat(runs).containsExactly(shown(12, 3));
    }

    @Test
    void goesOnWhateverComesOfARun() {
        status = 70;

        scheduleUntil(at(12, 35), false, runTakes);

        assertThat(runs).hasSize(3);
        assertThat(printed.toString()).contains("退出状态 70");
    }

    @Test
    void triesAgainSoonWhenAnotherRunWasThere() throws IOException {
        cron = "0 */3 * * *";
        now = at(2, 59);
        statuses.addAll(List.of(4, 4, 0));

        scheduleUntil(at(3, 4), false, Duration.ZERO);

        assertThat(runs).containsExactly(shown(3, 0));
        assertThat(Files.readString(state.resolve("status.json")))
                .contains("\"notRun\" : \"254 没有变化\"")
                .contains("\"nextRun\" : \""
                        + at(3, 5).atZone(ZoneId.systemDefault()).toLocalDateTime());
    }

    @Test
    void goesBackToItsTimesOnceARunHasTakenPlace() throws IOException {
        cron = "0 */3 * * *";
        now = at(2, 59);
        statuses.addAll(List.of(4, 4, 0));

        scheduleUntil(at(6, 1), false, Duration.ZERO);

        assertThat(runs).containsExactly(shown(3, 0), shown(3, 5), shown(3, 10), shown(6, 0));
        assertThat(Files.readString(state.resolve("status.json"))).contains("\"notRun\" : null");
    }

    @Test
    void doesNotTryForEverWhatStaysLocked() {
        cron = "0 */3 * * *";
        now = at(2, 59);
        status = 4;

        scheduleUntil(at(5, 59), false, Duration.ZERO);

        assertThat(runs).hasSize(13).endsWith(shown(4, 0));
    }

    @Test
    void aTimeOfTheScheduleIsNotPutOffByARetry() {
        cron = "*/3 * * * *";
        status = 4;

        scheduleUntil(at(12, 10), false, Duration.ZERO);

        assertThat(runs).containsExactly(shown(12, 6), shown(12, 9));
    }

    @Test
    void makesUpOnceForTheTimesThatALongRunWentThrough() {
        scheduleUntil(at(13, 10), false, Duration.ofMinutes(35));

        assertThat(runs).containsExactly(shown(12, 10), shown(12, 45));
        assertThat(printed.toString()).contains("补上错过的 2023-03-01 12:20:00 的运行");
    }

    @Test
    void makesUpOnceForTheTimesThatItWasNotThere() throws IOException {
        lastRunBeganAt("2023-02-20T01:30:00+08:00");

        scheduleUntil(at(12, 9), false, runTakes);

        assertThat(runs).containsExactly(shown(12, 3));
        assertThat(printed.toString()).contains("补上错过的 2023-02-20 01:40:00 的运行");
    }

    @Test
    void isNotHeldBackByALastRunOfTheFuture() throws IOException {
        lastRunBeganAt("2033-02-20T01:30:00+08:00");

        scheduleUntil(at(12, 15), false, runTakes);

        assertThat(runs).containsExactly(shown(12, 10));
    }

    private void lastRunBeganAt(String time) throws IOException {
        Files.writeString(state.resolve("status.json"), """
                {"product":"budgetbook","state":"已停止","pid":1,"heartbeat":"%1$s",
                 "lastRun":{"start":"%1$s","end":"%1$s","seconds":60,
                 "exitStatus":0,"problem":"","departments":[],"strayFiles":0}}""".formatted(time));
    }
}
