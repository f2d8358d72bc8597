package budgetbook.configuration.group;

import budgetbook.budget.Group;
import budgetbook.configuration.table.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The groups of an office.
 *
 * @param all in the order of their codes; none where nothing is summed
 * @param tables the same for all of them, in the order of their numbers
 * @param digests the SHA-256 (hex) of what each group's publication depends on in config/, by code
 */
public record Groups(List<Group> all, List<TableDefinition> tables, Map<String, String> digests) {
    /** Those of an office that sums nothing. */
    public static final Groups NONE = new Groups(List.of(), List.of(), Map.of());

    /** Returns the group with a code. */
    public Optional<Group> group(String code) {
        return all.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** Returns the digest of the configuration on which this group's publication depends. */
    public String digest(Group group) {
        return digests.getOrDefault(group.code(), "");
    }
}
