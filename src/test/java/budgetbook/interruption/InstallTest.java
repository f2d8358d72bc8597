package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the install script leaves, by the real shell and with the real jar. */
@Tag("long")
class InstallTest {
    @TempDir
    private Path folder;

    private Path prefix;

    @BeforeEach
    void aPrefixWithASpaceAndChinese() {
        prefix = folder.resolve("预算 总册");
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
        Script.Ended installed = Script.install(prefix);
        assertThat(installed.status()).as(installed.printed()).isZero();
        Files.delete(prefix.resolve("input"));
        Installed.copy(Path.of("input"), prefix.resolve("input"));
        Path link = Files.createSymbolicLink(folder.resolve("bb"), prefix.resolve("bin/budgetbook"));

        Script.Ended run = Script.execute(prefix, Map.of("LC_ALL", "POSIX"), List.of(link.toString(), "run"));

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
    void theLineForCronFitsTheCrontabForWhichItIsMeant() throws Exception {
        Script.install(prefix, "--user", "nobody");
        assertThat(prefix.resolve("budgetbook.cron"))
                .content()
                .contains("crontab -e")
                .contains("\n30 1 * * * cd \"" + prefix + "\" && bin/budgetbook run ");

        Path image = folder.resolve("image");
        Script.Ended packaged = Script.execute(
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
        Script.Ended copied = Script.execute(
                Path.of("."),
                Map.of(),
                List.of(
                        "sh",
                        "-c",
                        "umask 077; mkdir -p '" + source + "/docs' && cp -R bin config '" + source
                                + "' && cp -R docs/operations '" + source + "/docs'"));
        assertThat(copied.status()).as(copied.printed()).isZero();

        Script.Ended installed = Script.execute(
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
        assertThat(Script.install(prefix, "--user", "nobody").printed()).doesNotContain("注意");
        openTo(prefix);
        Files.delete(prefix.resolve("input"));
        Installed.copy(Path.of("input"), prefix.resolve("input"));

        Script.Ended run = Script.execute(
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
        assertThat(Script.execute(folder, Map.of(), List.of(prefix + "/bin/budgetbook", "--version"))
                        .status())
                .as("where no state is")
                .isZero();
    }
}
