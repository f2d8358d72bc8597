package budgetbook.normalise;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.submission.intake.ReceivedFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one file.
 *
 * @param unit whose it is by its cover; null where that is not known or it was left out
 * @param findings all, in the order in which they were made
 */
public record CheckedSubmission(ReceivedFile file, @Nullable Unit unit, List<Finding> findings) {

    /** Whether a run would publish it: read, and without 错误. */
    public boolean inOrder() {
        return unit != null && errors() == 0;
    }

    /** How many of the findings are 错误. */
    public int errors() {
        return (int) findings.stream().filter(Finding::isError).count();
    }

    /** How many of the findings are 提示. */
    public int notices() {
        return findings.size() - errors();
    }
}
