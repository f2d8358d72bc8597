package budgetbook.run;

/** Work for when the process is asked to end (SIGTERM, SIGINT): it ends when the work has. Until it is closed. */
public final class ShutdownHook implements AutoCloseable {
    private final Thread thread;
    private final boolean tooLate;

    public ShutdownHook(Runnable work) {
        this.thread = new Thread(work, "stop");
        this.tooLate = !listens();
    }

    private boolean listens() {
        try {
            Runtime.getRuntime().addShutdownHook(thread);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Whether the process was ending already, so that the work is never called. */
    public boolean isTooLate() {
        return tooLate;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            return; // the process is ending, which is what the hook is for
        }
    }
}
