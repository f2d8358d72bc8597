package budgetbook.cli;

/** What was asked for cannot be done as things stand; the message is a Chinese sentence that says why. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RequestException(String message) {
        super(message);
    }
}
