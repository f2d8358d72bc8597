package budgetbook.job;

import budgetbook.finding.Finding;
import java.util.List;

/**
 * How a run ended.
 *
 * @param departments in the order of their codes
 * @param findings on files that belong to no department
 */
public record RunOutcome(List<DepartmentOutcome> departments, List<Finding> findings) {
    /** The exit status: the largest of the departments'. */
    public int exitStatus() {
        return departments.stream()
                .mapToInt(outcome -> outcome.result().exitStatus())
                .max()
                .orElse(0);
    }
}
