package budgetbook.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGTERM and SIGINT: the run is asked to stop, and the process ends when it has, or after {@link #PATIENCE_SECONDS}.
 * What is then cut off is recovered by the next run, as after SIGKILL.
 */
final class StopSignal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    /** A service manager that asked for an end waits at least 10 seconds for it. */
    private static final int PATIENCE_SECONDS = 9;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "stop");
    private volatile Runnable stop = () -> {};

    /** Listens from now on until it is closed, which must be when all that the run holds has been given back. */
    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What asks the run to stop; called on another thread, at most once. */
    void onStop(Runnable action) {
        stop = action;
    }

    private void stopAndWait() {
        stop.run();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("收到终止信号，但本次运行 {} 秒内没有停下，现予强行终止；下次启动会先恢复", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("the process is ending already", e);
        }
    }
}
