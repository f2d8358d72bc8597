package budgetbook.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The order in which works that are done side by side are told of. A thread that works in a turn is heard once the turn has
 * come: what it says before is kept and said then. A thread without a turn is heard at once.
 */
public final class Turn {
    private static final ThreadLocal<@Nullable Turn> OF_THREAD = new ThreadLocal<>();

    private final List<Runnable> kept = new ArrayList<>();
    private boolean hasCome;

    /** Says something in the turn of this thread. */
    public static void say(Runnable saying) {
        Turn turn = OF_THREAD.get();
        if (turn == null) {
            saying.run();
        } else {
            turn.sayOrKeep(saying);
        }
    }

    /** Returns work for another thread, which speaks there in the turn of this one. */
    public static <T> Callable<T> handedOn(Callable<T> work) {
        Turn turn = OF_THREAD.get();
        return turn == null ? work : turn.of(work);
    }

    /** Returns work that speaks in this turn, on whatever thread it is done. */
    public <T> Callable<T> of(Callable<T> work) {
        return () -> {
            Turn before = OF_THREAD.get();
            OF_THREAD.set(this);
            try {
                return work.call();
            } finally {
                OF_THREAD.set(before);
            }
        };
    }

    /** The turn has come: what was kept is said now, and from now on nothing is kept. */
    public synchronized void come() {
        hasCome = true;
        kept.forEach(Runnable::run);
        kept.clear();
    }

    private synchronized void sayOrKeep(Runnable saying) {
        if (hasCome) {
            saying.run();
        } else {
            kept.add(saying);
        }
    }
}
