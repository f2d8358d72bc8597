package budgetbook.run;

import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.LostOutputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run at a time: a lock of the operating system on a file, which dies with its process. A run takes two, that of its
 * state folder and that of the output folder, for two installations may publish in the same place. A command that only looks
 * something up takes that of the state folder for the moment of reading, in a way that a run can tell from another run: it
 * waits for the reader instead of giving up.
 */
public final class RunLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int HOLDER_SIZE = 200;

    /** So long a run waits for a reader, and a reader for another: reading takes seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The bytes from here on tell who holds the lock; the locked byte is the one before. */
    private static final long HOLDER_AT = 1;

    /** By this byte, far behind the text, readers exclude each other: the database is open to one process only. */
    private static final long READER_AT = 1L << 30;

    private static final String READERS = "有 explain 或 history 正在查询，等了很久仍未结束";
    private static final String THIS_PROCESS = "本进程";

    /** Null where nothing could be locked. */
    private final @Nullable FileChannel channel;

    private RunLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of a state folder; {@link AnotherRunException} if another run has it, or a reader does not end. */
    public static RunLock take(Path state) throws IOException {
        return take(state, PATIENCE);
    }

    static RunLock take(Path state, Duration patience) throws IOException {
        return take(stateFile(state), "", patience);
    }

    /**
     * Takes the lock of a state folder to look something up in it; a run that begins meanwhile waits. It is to be given back
     * before anything is shown to a person, who may take all night.
     *
     * @throws AnotherRunException if a run has the state folder
     */
    public static RunLock toRead(Path state) throws IOException {
        FileChannel channel = stateFile(state);
        try {
            if (!await(() -> channel.tryLock(READER_AT, 1, false) != null, PATIENCE)) {
                throw new AnotherRunException(READERS);
            }
            if (channel.tryLock(0, 1, true) == null) {
                throw new AnotherRunException(holder(channel));
            }
            return new RunLock(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new AnotherRunException(THIS_PROCESS);
        } catch (AnotherRunException | IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel stateFile(Path state) throws IOException {
        StateFolder.create(state);
        return open(state.resolve("run.lock"));
    }

    /**
     * Takes the lock of an output folder; {@link AnotherRunException} if a living process has it. Where that folder cannot be
     * written, or lies on a share that knows no locks, nothing is locked: what else goes wrong there is told when it does.
     *
     * @throws LostOutputException if the folder is but the empty place of a share that is not mounted
     */
    public static RunLock ofOutput(Folders folders) throws LostOutputException {
        Path output = folders.output();
        folders.publications().requireSameDisk();
        try {
            Files.createDirectories(output);
            return take(open(output.resolve(DepartmentFolder.LOCK)), "也在使用输出文件夹 " + output + "，", Duration.ZERO);
        } catch (IOException e) {
            LOG.warn("输出文件夹 {} 无法加锁（{}），本次不防另一处安装同时写入", output, String.valueOf(e.getMessage()));
            return new RunLock(null);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static RunLock take(FileChannel channel, String where, Duration patience) throws IOException {
        // Made before, so that nobody who finds the lock taken reads who had it the last time.
        String holder = "进程 " + ProcessHandle.current().pid() + "，自 "
                + LocalDateTime.now(java.time.ZoneId.systemDefault()).format(TIME) + " 起";
        try {
            if (!await(() -> lockForRun(channel, where), patience)) {
                throw new AnotherRunException(where + READERS);
            }
            channel.truncate(HOLDER_AT);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), HOLDER_AT);
            return new RunLock(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new AnotherRunException(where + THIS_PROCESS);
        } catch (AnotherRunException | IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether the lock could be taken; false where readers have it, {@link AnotherRunException} where a run has. */
    private static boolean lockForRun(FileChannel channel, String where) throws IOException {
        if (channel.tryLock(0, 1, false) != null) {
            return true;
        }
        FileLock besideReaders = channel.tryLock(0, 1, true);
        if (besideReaders == null) {
            throw new AnotherRunException(where + holder(channel));
        }
        besideReaders.release();
        return false;
    }

    @FunctionalInterface
    private interface Attempt {
        boolean succeeds() throws IOException;
    }

    /** Tries again and again for some time, and once at least. */
    private static boolean await(Attempt attempt, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!attempt.succeeds()) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(HOLDER_SIZE);
        channel.read(text, HOLDER_AT);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
