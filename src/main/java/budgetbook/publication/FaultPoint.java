package budgetbook.publication;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the crash test strikes: {@code -Dbudgetbook.halt-at-file-operation=N} lets the process die, as if killed, just
 * before its file operation of that number, and tells each on the way. Without the property it does nothing.
 */
final class FaultPoint {
    private static final int HALT_AT = Integer.getInteger("budgetbook.halt-at-file-operation", 0);

    private static final int KILLED = 137;
    private static final AtomicInteger OPERATIONS = new AtomicInteger();

    private FaultPoint() {}

    /** A file operation is about to happen. */
    static void before(String what, Path file) {
        if (HALT_AT == 0) {
            return;
        }
        int number = OPERATIONS.incrementAndGet();
        System.err.println("file operation " + number + ": " + what + " " + file.getFileName());
        if (number == HALT_AT) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
