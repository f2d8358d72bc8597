package budgetbook.launch;

import budgetbook.run.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works that are begun in their order and done side by side. What they say and how they end is told in their order, too, as
 * if each had begun when the one before had ended.
 */
final class SideBySide {
    private static final Logger LOG = LoggerFactory.getLogger(SideBySide.class);
    private static final int ASK_AGAIN_MILLIS = 250;

    private final int most;
    private final Runnable stop;
    private final AtomicBoolean failed = new AtomicBoolean();

    /**
     * @param most so many are done at a time
     * @param stop asks those that are being done to end
     */
    SideBySide(int most, Runnable stop) {
        this.most = most;
        this.stop = stop;
    }

    /** A work and its turn to be told of. */
    private record Begun<T>(Turn turn, Future<Optional<T>> work) {}

    /**
     * Does works. Where one fails, no other begins; when its turn has come, those that are still being done are asked to stop
     * and waited for, and its failure is thrown.
     *
     * @param works each may find that it is not to be done
     * @param ended is told how each ended that was done
     */
    <T> void each(List<Callable<Optional<T>>> works, Consumer<T> ended) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(most, works.size())));
        List<Begun<T>> begun = new ArrayList<>();
        try {
            for (Callable<Optional<T>> work : works) {
                Turn turn = new Turn();
                begun.add(new Begun<>(turn, threads.submit(turn.of(() -> unlessOneFailed(work)))));
            }
            for (Begun<T> one : begun) {
                one.turn.come();
                result(one.work).ifPresent(ended);
            }
        } finally {
            failed.set(true); // or all have ended
            awaitEnd(threads);
            begun.forEach(one -> one.turn.come());
        }
    }

    private <T> Optional<T> unlessOneFailed(Callable<Optional<T>> work) throws Exception {
        if (failed.get()) {
            return Optional.empty();
        }
        boolean done = false;
        try {
            Optional<T> result = work.call();
            done = true;
            return result;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException plain ? plain : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nobody else may use what they work on before they have ended. */
    private void awaitEnd(ExecutorService threads) {
        threads.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (!ended) {
                askToStop(); // again and again: a job that is just being started does not hear of it the first time
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void askToStop() {
        try {
            stop.run();
        } catch (RuntimeException e) {
            LOG.debug("what has failed may be what is asked", e);
        }
    }
}
