package budgetbook.launch;

import budgetbook.submission.DepartmentSubmissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The heap as departments side by side share it. Each waits until there is room for what its submissions are likely to need,
 * in the order in which they come; one that needs more than there is has it for itself alone.
 */
final class Heap {
    private static final int MEGABYTE = 1 << 20;

    /** What the smallest department needs, measured, with some to spare. */
    private static final int LEAST_MEGABYTES = 64;

    /** How much of the heap a byte of a packed workbook comes to, measured at 100 units of 60 lines. */
    private static final long HEAP_OF_A_BYTE = 160;

    private final int megabytes;
    private final Semaphore free;

    Heap(long bytes) {
        this.megabytes = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / MEGABYTE));
        this.free = new Semaphore(megabytes, true);
    }

    /** The heap of this process. */
    static Heap ofProcess() {
        return new Heap(Runtime.getRuntime().maxMemory());
    }

    /** Does a department's work once there is room for it. */
    <T> T whenThereIsRoom(DepartmentSubmissions submitted, Supplier<T> work) {
        int share = share(size(submitted));
        free.acquireUninterruptibly(share);
        try {
            return work.get();
        } finally {
            free.release(share);
        }
    }

    /** Returns how many megabytes submissions of so many bytes are given. */
    int share(long bytes) {
        return (int) Math.min(megabytes, LEAST_MEGABYTES + bytes * HEAP_OF_A_BYTE / MEGABYTE);
    }

    private static long size(DepartmentSubmissions submitted) {
        return submitted.files().values().stream()
                .mapToLong(file -> size(file.snapshot()))
                .sum();
    }

    /** That a file has gone is told by the department that wants to read it, and is no matter of the others. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
