package budgetbook.job;

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
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run at a time: a lock of the operating system on a file, which dies with its process. A run takes two, that of its
 * state folder and that of the output folder, for two installations may publish in the same place.
 */
public final class RunLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int HOLDER_SIZE = 200;

    /** The bytes from here on tell who holds the lock; the locked byte is the one before. */
    private static final long HOLDER_AT = 1;

    /** Null where nothing could be locked. */
    private final @Nullable FileChannel channel;

    private RunLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of a state folder; {@link AnotherRunException} if a living process has it. */
    public static RunLock take(Path state) throws IOException {
        StateFolder.create(state);
        return take(open(state.resolve("run.lock")), "");
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
            return take(open(output.resolve(DepartmentFolder.LOCK)), "也在使用输出文件夹 " + output + "，");
        } catch (IOException e) {
            LOG.warn("输出文件夹 {} 无法加锁（{}），本次不防另一处安装同时写入", output, String.valueOf(e.getMessage()));
            return new RunLock(null);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static RunLock take(FileChannel channel, String where) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, 1, false);
            if (lock == null) {
                throw new AnotherRunException(where + holder(channel));
            }
            String holder = "进程 " + ProcessHandle.current().pid() + "，自 "
                    + LocalDateTime.now(java.time.ZoneId.systemDefault()).format(TIME) + " 起";
            channel.truncate(HOLDER_AT);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), HOLDER_AT);
            return new RunLock(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new AnotherRunException(where + "本进程");
        } catch (AnotherRunException | IOException e) {
            channel.close();
            throw e;
        }
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
