package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot grow, wherever that strikes: what was published stays, and with room again all is as ever. */
@Tag("long")
class FullDiskTest {
    private static final int INTERNAL_ERROR = 70;

    @TempDir
    private Path folder;

    private Installed installed;
    private OutputFolder published;

    @BeforeEach
    void publishedOnce() throws Exception {
        installed = new Installed(folder);
        Installed.copy(Path.of("input"), installed.input());
        Installed.copy(Path.of("config"), installed.config());
        published = new OutputFolder(installed.output().resolve("2023/254-焦作市科学技术协会"));
        assertThat(installed.run().status()).isZero();
    }

    @Test
    void leavesWhatWasPublishedAndIsPutRightByTheNextRunWithRoom() throws Exception {
        int failures = 0;
        for (int blocks : new int[] {4, 40, 80, 120, 160, 240, 320, 400}) {
            int number = published.number();
            Path table = installed.config().resolve("tables/10.yml");
            Files.writeString(table, Files.readString(table).replace("安排的", "安排的 "));
            String log = "files up to " + blocks + " blocks";

            Installed.Started full = installed.runWithFilesUpTo(blocks);

            log = log + "\n" + full.printed();
            assertThat(published.faults()).as(log).isEmpty();
            assertThat(full.printed()).as(log).doesNotContain("Exception").doesNotContain("\tat ");
            if (full.status() != 0) {
                failures++;
                assertThat(full.status()).as(log).isEqualTo(INTERNAL_ERROR);
                assertThat(full.printed()).as(log).contains("磁盘空间");
                assertThat(published.number()).as(log).isEqualTo(number);
            }
            Installed.Started next = installed.run();
            assertThat(next.status()).as(log + next.printed()).isZero();
            assertThat(published.number()).as(log + next.printed()).isEqualTo(number + 1);
            assertThat(published.faults()).as(log).isEmpty();
        }
        assertThat(failures).as("runs that ran out of room").isGreaterThan(3);
    }
}
