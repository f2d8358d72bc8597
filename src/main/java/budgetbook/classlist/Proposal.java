package budgetbook.classlist;

import java.util.List;
import java.util.Map;

/**
 * The lists of a year as they would be.
 *
 * @param lists those that the files have given or that change with them, by code; of the mapping by nature and code
 * @param changes what would change, list by list
 * @param remarks what is to be said of the files; with an error among them nothing can be replaced
 * @param counts the number of codes that the files hold, list by list
 */
public record Proposal(
        Map<ListKind, Map<String, String>> lists,
        List<ListChange> changes,
        Remarks remarks,
        Map<ListKind, Integer> counts) {

    /** Whether nothing stands against it. */
    public boolean isSound() {
        return remarks.errors().isEmpty();
    }

    /** Whether it would change anything. */
    public boolean isChange() {
        return changes.stream().anyMatch(change -> !change.isNone());
    }
}
