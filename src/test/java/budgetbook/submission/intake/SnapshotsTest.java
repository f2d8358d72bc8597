package budgetbook.submission.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Sha256;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are copied as they were at one moment, however people handle them meanwhile. */
class SnapshotsTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Path copies;
    private Path file;

    @BeforeEach
    void folders() throws IOException {
        copies = Files.createDirectory(folder.resolve("copies"));
        file = folder.resolve("申报表.xlsx");
    }

    @Test
    void aFileThatIsStillBeingCopiedIsWaitedForUntilItIsWhole() throws Exception {
        Files.writeString(file, "开头");
        CountDownLatch begun = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
                for (int i = 0; i < 10; i++) {
                    out.write(("第" + i + "段").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    out.flush();
                    begun.countDown();
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        begun.await();

        Snapshots.Result result = take(new Patience(Duration.ofSeconds(1), LONG_ENOUGH));

        writer.join();
        assertThat(result).isInstanceOfSatisfying(Snapshots.Result.Taken.class, taken -> {
            assertThat(taken.copy()).hasSameBinaryContentAs(file);
            assertThat(taken.sha256()).isEqualTo(sha256(file));
        });
    }

    @Test
    void aFileThatNeverSettlesIsLeftOutAndSaidToBeBeingWritten() throws Exception {
        Files.writeString(file, "开头");
        Thread writer = new Thread(() -> {
            try {
                while (true) {
                    Files.writeString(file, "又一段", StandardOpenOption.APPEND);
                    Thread.sleep(10);
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        writer.start();

        Snapshots.Result result = take(new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1)));

        writer.interrupt();
        writer.join();
        assertThat(result).isEqualTo(new Snapshots.Result.LeftOut(Wording.FILE_IN_WRITING.of(Argument.of(1))));
    }

    @Test
    void aFileWhoseTimeLiesAheadOfTheClockIsTakenOnceItStaysAsItIs() throws Exception {
        Files.writeString(file, "完整");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(86_400)));

        assertThat(take(new Patience(Duration.ofMillis(300), LONG_ENOUGH))).isInstanceOf(Snapshots.Result.Taken.class);
    }

    @Test
    void aFileThatWasMovedAwaySinceItWasListedIsLeftOut() {
        assertThat(take(Patience.NONE)).isEqualTo(new Snapshots.Result.LeftOut(Wording.FILE_GONE.of()));
    }

    @Test
    void aFileThatCannotBeOpenedIsTriedAgainAndThenLeftOut() throws Exception {
        Files.createDirectory(file);

        assertThat(take(new Patience(Duration.ZERO, LONG_ENOUGH)))
                .isEqualTo(new Snapshots.Result.LeftOut(Wording.FILE_DENIED.of()));
    }

    @Test
    void aCopyThatCannotBeWrittenIsNoFaultOfTheFile() throws Exception {
        Files.writeString(file, "完整");
        Files.createDirectory(copies.resolve("0.book"));

        assertThatThrownBy(() -> take(Patience.NONE)).isInstanceOf(UncheckedIOException.class);
    }

    private Snapshots.Result take(Patience patience) {
        return java.util.Objects.requireNonNull(
                new Snapshots(copies, patience).take(List.of(file)).get(file));
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
