package budgetbook.job;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps a run from starting while a command reads the state folder. */
public final class RunGuard implements AutoCloseable {
    private final RunLock lock;

    private RunGuard(RunLock lock) {
        this.lock = lock;
    }

    /** Takes the state folder; {@link AnotherRunException} if a run has it. */
    public static RunGuard take(Path state) throws IOException {
        return new RunGuard(RunLock.take(state));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
