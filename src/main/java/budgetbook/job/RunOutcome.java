package budgetbook.job;

import budgetbook.finding.Finding;
import java.util.List;

/**
 * How a run ended.
 *
 * @param departments in the order of their codes
 * @param findings on files that belong to no department
 * @param cutShort whether it was asked to stop before it had come to all departments
 */
public record RunOutcome(List<DepartmentOutcome> departments, List<Finding> findings, boolean cutShort) {
    /** The exit status: the largest of the departments', counting as stopped those not come to. */
    public int exitStatus() {
        int reached = departments.stream()
                .mapToInt(outcome -> outcome.result().exitStatus())
                .max()
                .orElse(0);
        return cutShort ? Math.max(reached, DepartmentOutcome.Result.STOPPED.exitStatus()) : reached;
    }
}
