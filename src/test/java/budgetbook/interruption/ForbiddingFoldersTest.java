package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.run.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders that cannot be read or written, or are gone: people are told what to do, nothing changes in what was published,
 * and once the folder is right again all is as ever.
 */
@Tag("long")
class ForbiddingFoldersTest {
    private static final int BAD_USAGE = 64;
    private static final int INTERNAL_ERROR = 70;

    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void publishedOnce() throws Exception {
        installed = Installed.shipped(folder);
        installed.asSomebodyWithoutPrivileges();
        Installed.Started first = installed.run();
        assertThat(first.status()).as(first.printed()).isZero();
        installed.changeConfiguration();
    }

    @AfterEach
    void open() throws IOException {
        for (Path closed : List.of(installed.input(), installed.output(), installed.state())) {
            permit(closed, "rwxrwxrwx");
        }
    }

    /** The permissions of a folder and of all folders in it. */
    private static void permit(Path folder, String permissions) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> folders;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Stream<Path> all = Files.walk(folder)) {
            folders = all.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path path : folders) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private void assertToldAndUnchanged(Installed.Started run, int status, String... told) throws IOException {
        String printed = run.printed();
        assertThat(run.status()).as(printed).isEqualTo(status);
        assertThat(printed).contains(told).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(installed.published().faults()).as(printed).isEmpty();
        assertThat(installed.published().number()).as(printed).isEqualTo(1);
    }

    private void assertNextPublishes() throws Exception {
        Installed.Started next = installed.run();
        assertThat(next.status()).as(next.printed()).isZero();
        assertThat(installed.published().number()).as(next.printed()).isEqualTo(2);
        assertThat(installed.published().faults()).as(next.printed()).isEmpty();
    }

    @Test
    void anOutputFolderThatMayNotBeWritten() throws Exception {
        permit(installed.output(), "r-xr-xr-x");

        assertToldAndUnchanged(installed.run(), INTERNAL_ERROR, "没有权限读写", "output", "请检查文件夹权限", "此前发布的第 1 号保持不变");

        permit(installed.output(), "rwxr-xr-x");
        assertNextPublishes();
    }

    @Test
    void aStateFolderThatMayNotBeWritten() throws Exception {
        permit(installed.state(), "r-xr-xr-x");
        Files.setPosixFilePermissions(
                installed.state().resolve("run.lock"), PosixFilePermissions.fromString("r--r--r--"));

        assertToldAndUnchanged(installed.run(), INTERNAL_ERROR, "没有权限读写", ".budgetbook", "请检查文件夹权限");

        permit(installed.state(), "rwx------");
        Files.setPosixFilePermissions(
                installed.state().resolve("run.lock"), PosixFilePermissions.fromString("rw-------"));
        assertNextPublishes();
    }

    @Test
    void anInputFolderThatMayNotBeReadIsNotTakenForUnitsThatHaveForgottenTheirSubmissions() throws Exception {
        permit(installed.input(), "---------");

        Installed.Started run = installed.run();

        assertToldAndUnchanged(run, INTERNAL_ERROR, "没有权限读写", "input", "请检查文件夹权限");
        assertThat(run.printed()).doesNotContain("缺报");
        permit(installed.input(), "rwxr-xr-x");
        assertNextPublishes();
    }

    @Test
    void anInputFolderThatIsNotThere() throws Exception {
        Path away = Files.move(installed.input(), folder.resolve("away"));

        assertToldAndUnchanged(installed.run(), BAD_USAGE, "找不到输入文件夹 input", "--input");

        Files.move(away, installed.input());
        assertNextPublishes();
    }

    @Test
    void aShareThatIsNotThereIsNotReplacedByAFolderOfItsName() throws Exception {
        Path share = folder.resolve("share");

        Installed.Started run = installed.start(
                List.of("run", "--output", share.resolve("output").toString()));
        run.process().waitFor();

        assertToldAndUnchanged(run, BAD_USAGE, "找不到输出文件夹所在的", "share", "网络共享");
        assertThat(share).doesNotExist();
        assertNextPublishes();
    }

    @Test
    void anOutputFolderThatGoesInTheMidstOfARunIsNotMadeAnew() throws Exception {
        Installed.Started run = installed.startUntil(Stage.INGEST);
        Path away = Files.move(installed.output(), folder.resolve("away"));
        Path empty = Files.createDirectory(installed.output()); // as the place where a share was mounted
        Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwxrwxrwx"));
        run.process().waitFor();

        assertThat(empty).isEmptyDirectory();
        Files.delete(empty);
        Files.move(away, installed.output());
        assertToldAndUnchanged(run, INTERNAL_ERROR, "找不到文件或文件夹：output", "网络共享已断开");
        assertNextPublishes();
    }

    @Test
    void anOutputFolderWhoseParentMayNotBeWrittenSoThatItCannotBeMade() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));

        Installed.Started run = installed.start(
                List.of("run", "--output", closed.resolve("output").toString()));
        run.process().waitFor();

        assertToldAndUnchanged(run, INTERNAL_ERROR, "没有权限读写", "closed", "请检查文件夹权限");
    }
}
