package budgetbook.publication.page;

/**
 * How the run ended for the department.
 *
 * @param number of the publication that stands: the one just made, or the one that stays; 0 if there is none
 * @param problem why the program failed and what to do, in Chinese; empty unless it did
 */
public record Ending(State state, int number, String problem) {
    /** The ways in which it can end. */
    public enum State {
        PUBLISHED,
        UNCHANGED,
        /** Submissions are wrong or missing. */
        RETURNED,
        UNRECONCILED,
        FAILED
    }
}
