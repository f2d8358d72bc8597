package budgetbook.operation;

import budgetbook.budget.Product;
import budgetbook.operation.Status.CurrentRun;
import budgetbook.operation.Status.Schedule;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * status.json in the state folder. Several processes may write it, each its own part: a schedule that waits and a run that
 * somebody has started by hand. That it cannot be written stops no run.
 */
final class StatusFile {
    static final String NAME = "status.json";

    private static final Logger LOG = LoggerFactory.getLogger(StatusFile.class);
    private static final Duration CLOCK_ERROR = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** Threads of one process exclude each other by this, processes by a lock of the operating system. */
    private static final Object THREADS = new Object();

    private final Path state;
    private final InstantSource clock;

    StatusFile(Path state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
    }

    /** What stands there; empty if there is nothing, or nothing that can be understood. */
    Optional<Status> read() {
        Path file = state.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Status.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Replaces it; what belongs to processes that are dead is gone from what is handed over. */
    void update(UnaryOperator<Status> change) {
        synchronized (THREADS) {
            try (FileChannel channel = FileChannel.open(
                            state.resolve("status.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                if (lock == null) {
                    LOG.warn("{} 正被另一个进程占用，本次不写", NAME);
                    return;
                }
                Status status = change.apply(living(read().orElseGet(this::first)));
                StateFile.replace(state.resolve(NAME), JSON.writeValueAsString(status) + "\n");
            } catch (IOException e) {
                LOG.warn("{} 无法写入：{}", NAME, String.valueOf(e.getMessage()));
            }
        }
    }

    /** A lock that others hold for milliseconds only; null where somebody holds on to it. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            lock = channel.tryLock();
        }
        return lock;
    }

    /** A moment as the file writes it. */
    OffsetDateTime now() {
        return time(clock.instant());
    }

    static OffsetDateTime time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS)
                .atZone(ZoneId.systemDefault())
                .toOffsetDateTime();
    }

    private Status first() {
        long pid = ProcessHandle.current().pid();
        return new Status("", Status.State.STOPPED, pid, now(), null, null, null, null, null);
    }

    private Status living(Status status) {
        Schedule schedule = status.schedule();
        CurrentRun run = status.currentRun();
        return new Status(
                        "budgetbook " + Product.VERSION,
                        status.state(),
                        ProcessHandle.current().pid(),
                        status.heartbeat(),
                        null,
                        null,
                        status.lastRun(),
                        status.lastSuccess(),
                        status.lastDuty())
                .with(
                        now(),
                        schedule != null && lives(schedule.pid(), schedule.since()) ? schedule : null,
                        run != null && lives(run.pid(), run.start()) ? run : null);
    }

    /** Whether a process is alive; another one that has got its number since is not it. */
    private static boolean lives(long pid, @Nullable OffsetDateTime since) {
        return since != null
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process ->
                                Optional.of(process.info().startInstant().orElse(Instant.MIN)))
                        .filter(began -> began.isBefore(since.toInstant().plus(CLOCK_ERROR)))
                        .isPresent();
    }
}
