package budgetbook.reconcile.rule;

/** A rule's text cannot be understood; the message says why in Chinese, without the place. */
final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleSyntaxException(String message) {
        super(message);
    }
}
