package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.run.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SIGTERM and SIGINT in every stage, of a run and of a schedule: it ends in time and in order. */
@Tag("long")
class StopInEveryStageTest {
    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void shipped() throws Exception {
        installed = Installed.shipped(folder);
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void endsInOrderInEveryStage(Stage stage) throws Exception {
        Strike.Signal signal = stage.ordinal() % 2 == 0 ? Strike.Signal.SIGTERM : Strike.Signal.SIGINT;
        Installed.Started run = installed.startUntil(stage);

        signal.send(run.process());

        assertThat(run.process().waitFor(10, TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        Installed.Started history = installed.start(List.of("history"));
        history.process().waitFor();
        if (stage == Stage.PUBLISH) { // after which there is nothing left to do
            assertThat(run.status() == 0 || signal.ended(run)).as(run.printed()).isTrue();
            assertThat(history.printed()).containsAnyOf("已停止，下次接着做", "已发布");
        } else {
            assertThat(signal.ended(run)).as(run.printed()).isTrue();
            assertThat(history.printed()).contains("已停止，下次接着做");
        }
        assertThat(history.printed()).doesNotContain("运行中").doesNotContain("中断");
        Installed.Started next = installed.run();
        assertThat(next.status()).as(next.printed()).isZero();
        assertThat(next.printed()).contains("第 1 号");
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGTERM", "SIGINT"})
    void endsAScheduleInTheMidstOfItsRun(Strike.Signal signal) throws Exception {
        Installed.Started schedule = installed.start(List.of("schedule"));
        while (!installed.loggedSince(0).contains("：读取") && schedule.process().isAlive()) {
            Thread.sleep(5);
        }

        signal.send(schedule.process());

        assertThat(schedule.process().waitFor(10, TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        assertThat(signal.ended(schedule)).as(schedule.printed()).isTrue();
        assertThat(schedule.printed()).contains("已按要求停止").contains("定时运行结束");
        assertThat(Files.readString(installed.state().resolve("status.json"))).contains("\"state\" : \"已停止\"");
        Installed.Started next = installed.run();
        assertThat(next.status()).as(next.printed()).isZero();
        assertThat(next.printed()).contains("已发布第 1 号");
    }
}
