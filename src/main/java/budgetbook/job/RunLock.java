package budgetbook.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** One run at a time: a lock of the operating system on a file in the state folder, which dies with its process. */
public final class RunLock implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int HOLDER_SIZE = 200;

    /** The bytes from here on tell who holds the lock; the locked byte is the one before. */
    private static final long HOLDER_AT = 1;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; {@link AnotherRunException} if a living process has it. */
    public static RunLock take(Path state) throws IOException {
        StateFolder.create(state);
        FileChannel channel = FileChannel.open(
                state.resolve("run.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(0, 1, false);
            if (lock == null) {
                throw new AnotherRunException(holder(channel));
            }
            String holder = "进程 " + ProcessHandle.current().pid() + "，自 "
                    + LocalDateTime.now(java.time.ZoneId.systemDefault()).format(TIME) + " 起";
            channel.truncate(HOLDER_AT);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), HOLDER_AT);
            return new RunLock(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new AnotherRunException("本进程");
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
        channel.close();
    }
}
