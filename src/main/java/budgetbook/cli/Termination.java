package budgetbook.cli;

import budgetbook.run.ShutdownHook;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * SIGTERM and SIGINT as a command hears of them. The run within it is asked to stop by the job itself; this one waits until
 * the command has said how it ended, but not longer than the job is waited for: within ten seconds the process ends.
 */
final class Termination implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ShutdownHook hook = new ShutdownHook(this::stop);

    /** One that hears the signals from now on. */
    static Termination heard() {
        Termination signal = new Termination();
        if (signal.hook.isTooLate()) {
            signal.asked.countDown();
        }
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
        hook.close();
    }
}
