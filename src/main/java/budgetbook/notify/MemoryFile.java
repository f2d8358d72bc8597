package budgetbook.notify;

import budgetbook.operation.StateFile;
import budgetbook.run.StateFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** notify.json in the state folder, held for one process at a time. Without it people are told at most once more. */
final class MemoryFile implements AutoCloseable {
    static final String NAME = "notify.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Longer than another run's messages can take. */
    private static final Duration PATIENCE = Duration.ofSeconds(22);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path file;
    private final @Nullable FileChannel channel;

    private MemoryFile(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes it for this process. Where nothing can be written, people are told all the same: that the disk is full, say.
     *
     * @throws IOException if another process goes on sending
     */
    static MemoryFile take(Path state) throws IOException {
        FileChannel channel = open(state);
        MemoryFile taken = new MemoryFile(state.resolve(NAME), channel);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (channel != null && !isLocked(channel)) {
            if (System.nanoTime() > deadline) {
                taken.close();
                throw new IOException("另一次运行正在发通知");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return taken;
    }

    private static @Nullable FileChannel open(Path state) {
        try {
            StateFolder.create(state);
            Path lock = state.resolve("notify.lock");
            boolean isNew = !Files.exists(lock);
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isNew) {
                StateFolder.guard(state);
            }
            return channel;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether the lock is there now; a file system that knows no locks is used without. */
    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // a thread of this process has it
        } catch (IOException e) {
            return true;
        }
    }

    /** Returns what is remembered; nothing if there is no file, or none that can be understood. */
    Memory read() {
        try {
            Memory memory = Files.isRegularFile(file) ? JSON.readValue(Files.readString(file), Memory.class) : null;
            return Objects.requireNonNullElseGet(memory, Memory::empty);
        } catch (IOException | JacksonException e) {
            return Memory.empty();
        }
    }

    void write(Memory memory) throws IOException {
        StateFile.replace(file, JSON.writeValueAsString(memory) + "\n");
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
