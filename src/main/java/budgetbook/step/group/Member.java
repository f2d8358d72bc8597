package budgetbook.step.group;

import budgetbook.budget.Department;
import budgetbook.ledger.Reading;
import budgetbook.publication.Totals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department of a group, as it stands.
 *
 * @param publication null if it has none
 * @param damage what is wrong with the files of one that cannot be told, in Chinese; empty if nothing is
 * @param submissions those of which the publication was made, in the ledger; none unless it holds them all
 */
public record Member(
        Department department, @Nullable Publication publication, String damage, List<Reading> submissions) {
    /**
     * What of a standing publication counts for the group.
     *
     * @param folder its name
     * @param workbook the master workbook's name
     * @param sha256 that of the master workbook
     * @param totals what it says that it adds up to; null if it does not say
     */
    public record Publication(
            int number,
            String identity,
            String publishedAt,
            String folder,
            String workbook,
            String sha256,
            @Nullable Totals totals) {}

    /** Whether its lines are in the sums. */
    public boolean isCounted() {
        return !submissions.isEmpty();
    }

    /** Returns the ledger's ids of its submissions. */
    public List<Long> ids() {
        return submissions.stream().map(Reading::id).toList();
    }

    /** Returns why it is not counted, in Chinese. */
    public String why() {
        Publication standing = publication;
        if (standing != null) {
            return "第 " + standing.number() + " 号发布的明细不在明细账中";
        }
        return damage.isEmpty() ? "没有发布" : "现行发布的文件" + damage;
    }
}
