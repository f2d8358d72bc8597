package budgetbook.ledger;

import budgetbook.budget.Product;
import budgetbook.budget.Sha256;
import java.util.List;

/**
 * What decides how a submission is read: the same key gives the same lines and findings.
 *
 * @param unit the unit's code
 * @param file the file's path below the input folder; it stands in the findings
 * @param digest the file's SHA-256, hex
 * @param configuration what reads it, see {@link #reading}
 */
public record SubmissionKey(
        String department, int year, String unit, String file, String digest, String configuration) {
    /** The same submission under another file name. */
    public SubmissionKey named(String name) {
        return new SubmissionKey(department, year, unit, name, digest, configuration);
    }

    /** The digest of what reads a submission: the program's version and the configuration (its digest). */
    public static String reading(String configuration) {
        return Sha256.of(List.of(Product.VERSION, configuration));
    }
}
