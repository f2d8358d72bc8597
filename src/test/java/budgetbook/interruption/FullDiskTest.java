package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full disk, wherever that strikes: what was published stays, and with room again all is as ever. By files that cannot
 * grow, which every Linux knows; and by small disks of their own, with {@code -Dbudgetbook.mounts=true}, as root.
 */
@Tag("long")
class FullDiskTest {
    private static final int INTERNAL_ERROR = 70;

    @TempDir
    private Path folder;

    private Installed installed;
    private OutputFolder published;
    private int failures;

    @BeforeEach
    void publishedOnce() throws Exception {
        installed = Installed.shipped(folder);
        published = installed.published();
        assertThat(installed.run().status()).isZero();
    }

    /** Makes room again. */
    private interface Relief {
        void give() throws Exception;
    }

    private void assertHarmless(String what, Installed.Started full, int number, Relief relief) throws Exception {
        String log = what + "\n" + full.printed();
        assertThat(published.faults()).as(log).isEmpty();
        assertThat(full.printed()).as(log).doesNotContain("Exception").doesNotContain("\tat ");
        if (full.status() != 0) {
            failures++;
            assertThat(full.status()).as(log).isEqualTo(INTERNAL_ERROR);
            assertThat(full.printed()).as(log).contains("磁盘空间");
            assertThat(published.number()).as(log).isEqualTo(number);
        }
        relief.give();
        Installed.Started next = installed.run();
        assertThat(next.status()).as(log + next.printed()).isZero();
        assertThat(published.number()).as(log + next.printed()).isEqualTo(number + 1);
        assertThat(published.faults()).as(log).isEmpty();
    }

    private void assertHarmlessOn(SmallDisk disk, String ofWhat, int... kibs) throws Exception {
        for (int kib : kibs) {
            int number = published.number();
            installed.changeConfiguration();
            disk.leave(kib);

            Installed.Started full = installed.run();

            assertHarmless(kib + " KiB left for the " + ofWhat, full, number, disk::free);
        }
    }

    @Test
    @EnabledIfSystemProperty(
            named = "budgetbook.mounts",
            matches = "true",
            disabledReason =
                    "NOT RUN: a disk of its own for the output, only with -Dbudgetbook.mounts=true and as root")
    void aDiskThatIsNotMountedIsNotReplacedByItsMountPoint() throws Exception {
        try (SmallDisk disk = SmallDisk.over(installed.output(), 24)) {
            installed.changeConfiguration();
            assertThat(installed.run().status()).isZero();
        }

        Installed.Started unmounted = installed.run();

        assertThat(unmounted.status()).as(unmounted.printed()).isEqualTo(70);
        assertThat(unmounted.printed()).contains("（tmpfs）", "多半是共享没有挂载");
        assertThat(installed.output()).isEmptyDirectory();
    }

    @Test
    void whereFilesCannotGrow() throws Exception {
        for (int blocks : new int[] {4, 40, 80, 120, 160, 240, 320, 400}) {
            int number = published.number();
            installed.changeConfiguration();

            Installed.Started full = installed.runWithFilesUpTo(blocks);

            assertHarmless("files up to " + blocks + " blocks", full, number, () -> {});
        }
        assertThat(failures).as("runs that ran out of room").isGreaterThan(3);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "budgetbook.mounts",
            matches = "true",
            disabledReason = "NOT RUN: small disks for the output, only with -Dbudgetbook.mounts=true and as root")
    void whereTheOutputLiesOnADiskOfItsOwn() throws Exception {
        try (SmallDisk disk = SmallDisk.over(installed.output(), 24)) {
            assertHarmlessOn(disk, "output", 0, 4, 32, 64, 96, 128, 160, 192, 256, 320);
        }
        assertThat(failures).as("runs that ran out of room").isGreaterThan(3);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "budgetbook.mounts",
            matches = "true",
            disabledReason = "NOT RUN: small disks for the state, only with -Dbudgetbook.mounts=true and as root")
    void whereTheStateLiesOnADiskOfItsOwn() throws Exception {
        try (SmallDisk disk = SmallDisk.over(installed.state(), 8)) {
            assertHarmlessOn(disk, "state", 0, 4, 16, 64, 128, 256, 512);
        }
        assertThat(failures).as("runs that ran out of room").isGreaterThan(2);
    }
}
