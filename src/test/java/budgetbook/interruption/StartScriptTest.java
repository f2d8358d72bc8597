package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script and what it starts, by the real shell and with the real jar. */
@Tag("long")
class StartScriptTest {
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    @Test
    void aJavaThatIsTooOldOrMissingIsToldInChinese() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk8/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"1.8.0_392\"' >&2\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> start = List.of(Path.of("bin/budgetbook").toAbsolutePath().toString(), "--version");

        Script.Ended tooOld = Script.execute(
                folder, Map.of("JAVA_HOME", folder.resolve("jdk8").toString()), start);
        assertThat(tooOld.status()).isEqualTo(70);
        assertThat(tooOld.printed()).contains("是 8 版").contains("需要 17");

        Script.Ended missing = Script.execute(
                folder, Map.of("JAVA_HOME", folder.resolve("none").toString()), start);
        assertThat(missing.status()).isEqualTo(70);
        assertThat(missing.printed()).contains("没有 bin/java");
    }

    @Test
    void aJavaThatDoesNotStartIsQuoted() throws Exception {
        List<String> start = List.of(
                "sh",
                "-c",
                "ulimit -v 300000; exec '" + Path.of("bin/budgetbook").toAbsolutePath() + "' --version");
        Script.Ended cramped = Script.execute(folder, Map.of(), start);
        assertThat(cramped.status()).isEqualTo(70);
        assertThat(cramped.printed())
                .contains("Java 无法启动")
                .contains("Could not reserve enough space")
                .contains("ulimit -v");

        Path gone = Files.createDirectory(folder.resolve("gone"));
        Script.Ended nowhere = Script.execute(
                folder,
                Map.of(),
                List.of(
                        "sh",
                        "-c",
                        "cd '" + gone + "' && rmdir '" + gone + "' && exec '"
                                + Path.of("bin/budgetbook").toAbsolutePath() + "' --version"));
        assertThat(nowhere.status()).isEqualTo(70);
        assertThat(nowhere.printed()).contains("当前文件夹已被删除");
    }

    @Test
    void aScheduleRunsAtItsStartAndEndsAtOnceWhenIdle() throws Exception {
        Installed installed = new Installed(folder);
        Installed.copy(Path.of("input"), installed.input());
        Installed.copy(Path.of("config"), installed.config());
        Installed.Started schedule = installed.start(List.of("schedule"));
        while (!schedule.printed().contains("下次运行") && schedule.process().isAlive()) {
            Thread.sleep(20);
        }

        schedule.process().destroy();

        assertThat(schedule.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(schedule.status()).isEqualTo(TERMINATED);
        assertThat(schedule.printed())
                .contains("退出状态 0")
                .contains("254 已发布（现行第 1 号）")
                .contains("定时运行结束");
        assertThat(Files.readString(installed.state().resolve("status.json"))).contains("\"state\" : \"已停止\"");
    }
}
