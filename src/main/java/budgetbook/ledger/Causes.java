package budgetbook.ledger;

import java.util.function.Predicate;

/** What a failure comes of. */
final class Causes {
    private Causes() {}

    /** Whether this holds of a failure or of one of its causes. */
    static boolean any(Throwable failure, Predicate<Throwable> test) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (test.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
