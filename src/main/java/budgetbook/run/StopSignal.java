package budgetbook.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGTERM and SIGINT: the run is asked to stop, and the process ends when it has, or after {@link #PATIENCE_SECONDS}.
 * What is then cut off is recovered by the next run, as after SIGKILL.
 */
public final class StopSignal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    /** A service manager that asked for an end waits at least 10 seconds for it. */
    private static final int PATIENCE_SECONDS = 8;

    private static final int BEATS_A_SECOND = 4;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Runnable stop = () -> {};
    /** Listens until it is closed, which must be when all that the run holds has been given back. */
    private final ShutdownHook hook = new ShutdownHook(this::stopAndWait);

    /** What asks the run to stop; called on another thread, until the run has ended, or at once if the signal has come. */
    public void onStop(Runnable action) {
        stop = action;
        if (hook.isTooLate()) {
            action.run();
        }
    }

    private void stopAndWait() {
        try {
            for (int beat = 0; beat < PATIENCE_SECONDS * BEATS_A_SECOND; beat++) {
                // Again and again: a job that is just being started does not hear of it the first time.
                ask();
                if (ended.await(1000 / BEATS_A_SECOND, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            LOG.warn("收到终止信号，但本次运行 {} 秒内没有停下，现予强行终止；下次启动会先恢复", PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() {
        try {
            stop.run();
        } catch (RuntimeException e) {
            LOG.debug("the run has ended meanwhile, and its database is closed", e);
        }
    }

    @Override
    public void close() {
        ended.countDown();
        hook.close();
    }
}
