package budgetbook.explain;

/** Why a cell cannot be explained, in Chinese and without a full stop. */
public final class NoExplanationException extends Exception {
    private static final long serialVersionUID = 1L;

    NoExplanationException(String message) {
        super(message);
    }
}
