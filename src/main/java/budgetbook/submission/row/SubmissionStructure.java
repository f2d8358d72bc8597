package budgetbook.submission.row;

import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a submission turned out to be made of, once all its rows were read.
 *
 * @param present the sheets that are there and not blank
 * @param unread why a sheet as a whole cannot be relied on: missing, doubled, damaged
 * @param unreadColumns why a column cannot be relied on: missing, doubled
 * @param findings on sheets and columns
 */
public record SubmissionStructure(
        Set<SheetKind> present,
        Map<SheetKind, Argument> unread,
        Map<SheetKind, Map<SubmissionColumn, Argument>> unreadColumns,
        List<Finding> findings) {

    /** Why not all that a sheet says in these columns is known; empty if it is. */
    public Optional<Argument> obstacle(SheetKind kind, Collection<SubmissionColumn> columns) {
        Argument whole = unread.get(kind);
        if (whole != null) {
            return Optional.of(whole);
        }
        Map<SubmissionColumn, Argument> lacking = unreadColumns.getOrDefault(kind, Map.of());
        return columns.stream().filter(lacking::containsKey).map(lacking::get).findFirst();
    }
}
