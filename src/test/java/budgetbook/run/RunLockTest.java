package budgetbook.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for whom at the state folder; each holder is a process of its own, as locks are between processes. */
class RunLockTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path state;

    private final java.util.List<Process> holders = new java.util.ArrayList<>();

    /** A process that takes the lock, says so, and keeps it until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            Path state = Path.of(args[1]);
            try (RunLock lock = args[0].equals("read") ? RunLock.toRead(state) : RunLock.take(state)) {
                System.out.println("holds");
                while (System.in.read() >= 0) {
                    // until its input ends
                }
            }
        }
    }

    private Process holder(String kind) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        kind,
                        state.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        holders.add(process);
        return process;
    }

    private static String said(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        return line == null ? "" : line;
    }

    @AfterEach
    void end() {
        holders.forEach(Process::destroyForcibly);
    }

    @Test
    void aRunWaitsForAReaderAndThenRuns() throws Exception {
        Process reader = holder("read");
        assertThat(said(reader)).isEqualTo("holds");

        CompletableFuture<RunLock> run = CompletableFuture.supplyAsync(() -> take(LONG));
        assertThat(run).isNotDone();
        reader.getOutputStream().close();

        try (RunLock lock = run.get()) {
            assertThat(lock).isNotNull();
        }
    }

    private RunLock take(Duration patience) {
        try {
            return RunLock.take(state, patience);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aRunDoesNotWaitForEver() throws Exception {
        assertThat(said(holder("read"))).isEqualTo("holds");

        assertThatThrownBy(() -> take(Duration.ofMillis(200)))
                .isInstanceOf(AnotherRunException.class)
                .hasMessageContaining("explain");
    }

    @Test
    void aRunDoesNotWaitForARunNorDoesAReader() throws Exception {
        Process run = holder("run");
        assertThat(said(run)).isEqualTo("holds");

        assertThatThrownBy(() -> take(LONG))
                .isInstanceOf(AnotherRunException.class)
                .hasMessageContaining("进程 " + run.pid());
        assertThatThrownBy(() -> RunLock.toRead(state))
                .isInstanceOf(AnotherRunException.class)
                .hasMessageContaining("进程 " + run.pid());
    }

    @Test
    void readersComeOneAfterTheOther() throws Exception {
        Process first = holder("read");
        assertThat(said(first)).isEqualTo("holds");
        Process second = holder("read");

        first.getOutputStream().close();

        assertThat(said(second)).isEqualTo("holds");
    }

    @Test
    void aReaderThatWasKilledIsNoObstacle() throws Exception {
        Process reader = holder("read");
        assertThat(said(reader)).isEqualTo("holds");
        reader.destroyForcibly().waitFor();

        try (RunLock lock = take(Duration.ZERO)) {
            assertThat(lock).isNotNull();
        }
    }
}
