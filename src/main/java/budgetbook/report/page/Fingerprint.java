package budgetbook.report.page;

/**
 * A SHA-256 by which something can be recognised.
 *
 * @param what in Chinese
 * @param sha256 hex
 */
public record Fingerprint(String what, String sha256) {
    private static final int SHORT = 12;

    /** The beginning, enough to tell two apart by eye. */
    String start() {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }
}
