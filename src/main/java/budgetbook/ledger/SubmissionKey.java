package budgetbook.ledger;

/**
 * What decides how a submission is read: the same key gives the same lines and findings.
 *
 * @param unit the unit's code
 * @param file the file's path below the input folder; it stands in the findings
 * @param digest the file's SHA-256, hex
 * @param configuration the configuration's digest, hex
 */
public record SubmissionKey(
        String department, int year, String unit, String file, String digest, String configuration) {}
