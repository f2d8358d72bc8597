package budgetbook.bench.whole;

/**
 * What one process took.
 *
 * @param seconds from its start to its end
 * @param processor seconds of all its threads and children, in user and system mode
 * @param peak most memory that it held at a time by the operating system's account (VmHWM), in MB; 0 if nobody tells
 * @param status its exit status; {@link #STOPPED} if it took too long
 */
record Measure(double seconds, double processor, double peak, int status) {
    static final int STOPPED = -1;

    boolean failed() {
        return status != 0;
    }

    boolean stopped() {
        return status == STOPPED;
    }

    /** Returns how the process ended. */
    String outcome() {
        return switch (status) {
            case 0 -> "done";
            case STOPPED -> String.format("stopped after %.0f s", seconds);
            default -> String.format("exit %d after %.0f s", status, seconds);
        };
    }
}
