package budgetbook.reconcile.selection;

/** The text of a rule cannot be understood; the message says why in Chinese, without the place. */
public final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleSyntaxException(String message) {
        super(message);
    }

    /** Refuses a rule unless something holds; {@code problem} is a Chinese sentence without its full stop. */
    public static void require(boolean holds, String problem) {
        if (!holds) {
            throw new RuleSyntaxException(problem + "。");
        }
    }
}
