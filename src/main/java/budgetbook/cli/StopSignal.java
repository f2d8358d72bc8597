package budgetbook.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * SIGTERM and SIGINT as the program hears of them: the one place where a command learns that it has to end. The JVM waits
 * until the command has been closed, but not longer than a service manager would.
 */
final class StopSignal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    /** One that hears the signals from now on. */
    static StopSignal heard() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    /** What the signal does. */
    void stop() {
        asked.countDown();
        await(ended, PATIENCE);
    }

    /** Whether the command has to end. */
    boolean isGiven() {
        return asked.getCount() == 0;
    }

    /** Waits for the signal, at most so long, and returns whether it was given. */
    boolean within(Duration most) {
        return await(asked, most);
    }

    private static boolean await(CountDownLatch latch, Duration most) {
        try {
            return latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is already ending, which is what the hook is for.
        }
    }
}
