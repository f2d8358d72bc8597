package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.run.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes at once: one runs, the other says who does. */
@Tag("long")
class TwoAtOnceTest {
    private static final int ANOTHER_RUN = 4;

    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void shipped() throws Exception {
        installed = Installed.shipped(folder);
    }

    private Installed.Started start(String... arguments) throws Exception {
        return installed.start(List.of(arguments));
    }

    /** A run that stands still while it holds its locks. */
    private Installed.Started standingStill() throws Exception {
        Installed.Started run = installed.startUntil(Stage.RECEIVE);
        Installed.signal(run.process(), "STOP");
        return run;
    }

    private void assertRefusedBy(Installed.Started holder, Installed.Started second, String told) throws Exception {
        second.process().waitFor();
        String printed = second.printed();
        Installed.signal(holder.process(), "CONT");
        assertThat(second.status()).as(printed).isEqualTo(ANOTHER_RUN);
        assertThat(printed)
                .contains("另一次运行正在进行", "进程 " + holder.process().pid() + "，自 20", "请等它结束后再试")
                .contains(told);
    }

    @Test
    void theSecondOnOneStateFolderIsToldWhoRunsSinceWhen() throws Exception {
        Installed.Started first = standingStill();

        Installed.Started second = start("run");

        assertRefusedBy(first, second, "本次未运行");
        first.process().waitFor();
        assertThat(first.status()).as(first.printed()).isZero();
    }

    @Test
    void theSecondOnOneOutputFolderIsToldToo() throws Exception {
        Installed.Started first = standingStill();

        Installed.Started second = start("run", "--state", "other");

        assertRefusedBy(first, second, "输出文件夹 output");
        first.process().waitFor();
        assertThat(first.status()).as(first.printed()).isZero();
        assertThat(installed.published().faults()).isEmpty();
        Installed.Started third = start("run", "--state", "other");
        third.process().waitFor();
        assertThat(third.status()).as(third.printed()).isZero();
        assertThat(third.printed()).contains("没有变化");
    }

    @Test
    void thoughSomebodyHasRemovedTheLocksTheSecondLeavesTheDatabaseToTheFirst() throws Exception {
        Installed.Started first = standingStill();
        Files.delete(installed.state().resolve("run.lock"));
        Files.delete(installed.output().resolve(".budgetbook.lock"));

        Installed.Started second = start("run");

        second.process().waitFor();
        Installed.signal(first.process(), "CONT");
        assertThat(second.status()).as(second.printed()).isEqualTo(ANOTHER_RUN);
        assertThat(second.printed()).contains("另一次运行正在进行（正在使用状态数据库）", "请等它结束后再试");
        first.process().waitFor();
        assertThat(first.status()).as(first.printed()).isZero();
        assertThat(installed.published().faults()).isEmpty();
    }

    @Test
    void aLockThatADeadProcessHasLeftIsNoObstacle() throws Exception {
        Installed.Started first = installed.startUntil(Stage.WRITE);
        first.process().destroyForcibly().waitFor();

        Installed.Started next = installed.run();

        assertThat(next.status()).as(next.printed()).isZero();
        assertThat(next.printed()).contains("已发布第 1 号");
        assertThat(installed.published().faults()).isEmpty();
    }
}
