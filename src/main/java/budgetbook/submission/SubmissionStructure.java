package budgetbook.submission;

import budgetbook.configuration.SheetKind;
import budgetbook.finding.Finding;
import java.util.List;
import java.util.Set;

/**
 * What a submission turned out to be made of, once all its rows were read.
 *
 * @param present the sheets that are there and not blank
 * @param broken the sheets of which something could not be read: doubled, without a column, damaged
 * @param findings on sheets and columns
 */
public record SubmissionStructure(Set<SheetKind> present, Set<SheetKind> broken, List<Finding> findings) {

    /** Whether all rows of a sheet are known. */
    public boolean whole(SheetKind kind) {
        return present.contains(kind) && !broken.contains(kind);
    }
}
