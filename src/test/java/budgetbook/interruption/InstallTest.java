package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The install script and the start script, by the real shell and with the real jar. */
@Tag("long")
class InstallTest {
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    private Path prefix;

    @BeforeEach
    void aPrefixWithASpaceAndChinese() {
        prefix = folder.resolve("预算 总册");
    }

    /** What a command printed and how it ended. */
    private record Ended(int status, String printed) {}

    private static Ended execute(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private Ended install(String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", "docs/operations/install.sh", "--prefix", prefix.toString()));
        command.addAll(List.of(options));
        return execute(Path.of("."), Map.of(), command);
    }

    /** Lets others through to a folder. */
    private static void openTo(Path folder) throws IOException {
        for (Path above = folder; above != null; above = above.getParent()) {
            Set<PosixFilePermission> open = new HashSet<>(Files.getPosixFilePermissions(above));
            if (open.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(above, open);
            }
        }
    }

    @Test
    void whatIsInstalledRunsUnderTheLocaleOfCronThroughALink() throws Exception {
        Ended installed = install();
        assertThat(installed.status()).as(installed.printed()).isZero();
        Files.delete(prefix.resolve("input"));
        Installed.copy(Path.of("input"), prefix.resolve("input"));
        Path link = Files.createSymbolicLink(folder.resolve("bb"), prefix.resolve("bin/budgetbook"));

        Ended run = execute(prefix, Map.of("LC_ALL", "POSIX"), List.of(link.toString(), "run"));

        assertThat(run.status()).as(run.printed()).isZero();
        assertThat(run.printed()).contains("已发布第 1 号");
        assertThat(prefix.resolve("output/2023/254-焦作市科学技术协会/manifest.json")).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(prefix.resolve(".budgetbook"))))
                .isEqualTo("rwx------");
        assertThat(Files.readString(prefix.resolve("systemd/budgetbook.service")))
                .contains("WorkingDirectory=" + prefix)
                .doesNotContain("@");
    }

    @Test
    void anUpgradeReplacesTheProgramOnlyAndUninstallingLeavesTheData() throws Exception {
        install();
        Path settings = prefix.resolve("config/budgetbook.yml");
        Files.writeString(settings, "# 我的改动\n" + Files.readString(settings));
        Path state = Files.writeString(prefix.resolve(".budgetbook/something"), "state");
        Path submission = Files.writeString(prefix.resolve("input/甲.xlsx"), "submission");
        Path jar = Files.writeString(prefix.resolve("lib/budgetbook.jar"), "an old one");

        assertThat(install().printed()).contains("升级").contains("您改过的保留");
        assertThat(jar).hasSameBinaryContentAs(Path.of("target/budgetbook.jar"));
        assertThat(settings).content().startsWith("# 我的改动");

        assertThat(install("--uninstall").status()).isZero();
        assertThat(prefix.resolve("bin")).doesNotExist();
        assertThat(prefix.resolve("lib")).doesNotExist();
        assertThat(List.of(settings, state, submission))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void anUpgradeBringsTheConfigurationThatNobodyHasEdited() throws Exception {
        install();
        Path config = prefix.resolve("config");
        Path shippedThen = prefix.resolve("lib/config");
        // Rules of an earlier version: one untouched since, one edited, one that is no longer shipped, one not yet
        // known.
        for (Path place : List.of(config, shippedThen)) {
            Files.writeString(place.resolve("reconciliation/10-within-tables.yml"), "# 上一版\n");
            Files.writeString(place.resolve("tables/13.yml"), "# 上一版\n");
            Files.writeString(place.resolve("reconciliation/99-old.yml"), "# 上一版\n");
            Files.delete(place.resolve("reconciliation/70-ceilings.yml"));
        }
        Files.writeString(config.resolve("tables/13.yml"), "# 我的改动\n");
        Files.writeString(config.resolve("departments/300.yml"), "# 我的部门\n");
        Files.delete(config.resolve("departments/254.yml"));

        String printed = install().printed();

        assertThat(config.resolve("reconciliation/10-within-tables.yml"))
                .hasSameBinaryContentAs(Path.of("config/reconciliation/10-within-tables.yml"));
        assertThat(config.resolve("reconciliation/70-ceilings.yml")).exists();
        assertThat(config.resolve("reconciliation/99-old.yml")).doesNotExist();
        assertThat(config.resolve("tables/13.yml")).hasContent("# 我的改动");
        assertThat(config.resolve("departments/300.yml")).exists();
        assertThat(config.resolve("departments/254.yml")).doesNotExist();
        assertThat(printed)
                .contains("更新 reconciliation/10-within-tables.yml")
                .contains("新增 reconciliation/70-ceilings.yml")
                .contains("删去本版不再有的 reconciliation/99-old.yml")
                .contains("保留您改过的 tables/13.yml");
    }

    @Test
    void aJavaThatIsTooOldOrMissingIsToldInChinese() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk8/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"1.8.0_392\"' >&2\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> start = List.of(Path.of("bin/budgetbook").toAbsolutePath().toString(), "--version");

        Ended tooOld =
                execute(folder, Map.of("JAVA_HOME", folder.resolve("jdk8").toString()), start);
        assertThat(tooOld.status()).isEqualTo(70);
        assertThat(tooOld.printed()).contains("是 8 版").contains("需要 17");

        Ended missing =
                execute(folder, Map.of("JAVA_HOME", folder.resolve("none").toString()), start);
        assertThat(missing.status()).isEqualTo(70);
        assertThat(missing.printed()).contains("没有 bin/java");
    }

    @Test
    void anUpgradeKeepsTheUnitThatSomebodyHasEdited() throws Exception {
        install("--user", "nobody");
        Path units = prefix.resolve("systemd");
        Path shippedThen = prefix.resolve("lib/units");
        // Units of an earlier version: one untouched since, one edited, one deleted.
        for (Path place : List.of(units, shippedThen)) {
            Files.writeString(place.resolve("budgetbook-schedule.service"), "# 上一版\n");
            Files.writeString(place.resolve("budgetbook.timer"), "# 上一版\n");
        }
        Files.writeString(units.resolve("budgetbook.timer"), "# 我的时间\n");
        Files.delete(units.resolve("budgetbook-schedule.service"));

        String printed = install().printed();

        assertThat(units.resolve("budgetbook.timer")).hasContent("# 我的时间");
        assertThat(shippedThen.resolve("budgetbook.timer")).content().contains("OnBootSec=10min");
        assertThat(units.resolve("budgetbook-schedule.service")).doesNotExist();
        assertThat(printed)
                .contains("保留您改过的 budgetbook.timer；本版的在 lib/units")
                .contains("没有装回您删去的 budgetbook-schedule.service");

        Files.writeString(units.resolve("budgetbook.service"), "# 上一版\nUser=nobody\n");
        Files.writeString(shippedThen.resolve("budgetbook.service"), "# 上一版\nUser=nobody\n");
        assertThat(install().printed()).contains("更新 budgetbook.service").doesNotContain("您改过的 budgetbook");
        assertThat(units.resolve("budgetbook.service")).content().contains("[Service]");
    }

    @Test
    void anUpgradeKeepsTheUserAndUninstallingTakesTheUnitsAway() throws Exception {
        assertThat(install("--user", "nobody").printed()).doesNotContain("注意");

        assertThat(install().printed()).doesNotContain("注意").doesNotContain("更新 budgetbook");

        for (String unit : List.of("budgetbook.service", "budgetbook-schedule.service")) {
            assertThat(prefix.resolve("systemd").resolve(unit)).content().contains("User=nobody\n");
        }
        assertThat(install("--uninstall").status()).isZero();
        assertThat(prefix.resolve("systemd")).doesNotExist();
    }

    @Test
    void theLineForCronFitsTheCrontabForWhichItIsMeant() throws Exception {
        install("--user", "nobody");
        assertThat(prefix.resolve("budgetbook.cron"))
                .content()
                .contains("crontab -e")
                .contains("\n30 1 * * * cd \"" + prefix + "\" && bin/budgetbook run ");

        Path image = folder.resolve("image");
        Ended packaged = execute(
                Path.of("."),
                Map.of("DESTDIR", image.toString()),
                List.of("sh", "docs/operations/install.sh", "--user", "nobody"));
        assertThat(packaged.status()).as(packaged.printed()).isZero();
        assertThat(image.resolve("opt/budgetbook/budgetbook.cron"))
                .content()
                .contains("/etc/cron.d/budgetbook")
                .contains("\n30 1 * * * nobody cd \"/opt/budgetbook\" && bin/budgetbook run ");
        assertThat(image.resolve("etc/systemd/system/budgetbook.timer")).exists();
    }

    @Test
    void aSourceTreeThatIsClosedToOthersIsInstalledReadable() throws Exception {
        Path source = folder.resolve("source");
        Ended copied = execute(
                Path.of("."),
                Map.of(),
                List.of(
                        "sh",
                        "-c",
                        "umask 077; mkdir -p '" + source + "/docs' && cp -R bin config '" + source
                                + "' && cp -R docs/operations '" + source + "/docs'"));
        assertThat(copied.status()).as(copied.printed()).isZero();

        Ended installed = execute(
                source,
                Map.of(),
                List.of(
                        "sh",
                        "docs/operations/install.sh",
                        "--prefix",
                        prefix.toString(),
                        "--jar",
                        Path.of("target/budgetbook.jar").toAbsolutePath().toString()));

        assertThat(installed.status()).as(installed.printed()).isZero();
        for (String folderOfConfig : List.of("config", "lib/config", "lib/units", "systemd")) {
            try (Stream<Path> files = Files.walk(prefix.resolve(folderOfConfig))) {
                assertThat(files)
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo(Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(
            named = "user.name",
            matches = "root",
            disabledReason = "NOT RUN: only root can become somebody else")
    void rootRunsAsTheOneToWhomTheStateBelongs() throws Exception {
        assertThat(install("--user", "nobody").printed()).doesNotContain("注意");
        openTo(prefix);
        Files.delete(prefix.resolve("input"));
        Installed.copy(Path.of("input"), prefix.resolve("input"));

        Ended run = execute(
                prefix, Map.of("BUDGETBOOK_JAVA_OPTS", "-XshowSettings:properties"), List.of("bin/budgetbook", "run"));

        assertThat(run.status()).as(run.printed()).isZero();
        assertThat(run.printed()).contains("user.name = nobody").contains("已发布第 1 号");
        for (String written : List.of(".budgetbook", "output")) {
            try (Stream<Path> files = Files.walk(prefix.resolve(written))) {
                assertThat(files)
                        .allSatisfy(file ->
                                assertThat(Files.getOwner(file).getName()).isEqualTo("nobody"));
            }
        }
        assertThat(execute(folder, Map.of(), List.of(prefix + "/bin/budgetbook", "--version"))
                        .status())
                .as("where no state is")
                .isZero();
    }

    @Test
    void aJavaThatDoesNotStartIsQuoted() throws Exception {
        List<String> start = List.of(
                "sh",
                "-c",
                "ulimit -v 300000; exec '" + Path.of("bin/budgetbook").toAbsolutePath() + "' --version");
        Ended cramped = execute(folder, Map.of(), start);
        assertThat(cramped.status()).isEqualTo(70);
        assertThat(cramped.printed())
                .contains("Java 无法启动")
                .contains("Could not reserve enough space")
                .contains("ulimit -v");

        Path gone = Files.createDirectory(folder.resolve("gone"));
        Ended nowhere = execute(
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
