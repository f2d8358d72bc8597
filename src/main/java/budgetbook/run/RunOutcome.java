package budgetbook.run;

import budgetbook.finding.Finding;
import budgetbook.run.DepartmentOutcome.Result;
import java.util.List;

/**
 * How a run ended.
 *
 * @param departments in the order of their codes
 * @param findings on files that belong to no department
 * @param cutShort whether it was asked to stop before it had come to all departments
 */
public record RunOutcome(List<DepartmentOutcome> departments, List<Finding> findings, boolean cutShort) {
    /** The exit status: the largest of the departments'; that of a stopped run unless the program has failed. */
    public int exitStatus() {
        int reached = departments.stream()
                .map(DepartmentOutcome::result)
                .filter(result -> result != Result.STOPPED)
                .mapToInt(Result::exitStatus)
                .max()
                .orElse(0);
        return isStopped() && reached < Result.FAILED.exitStatus() ? Result.STOPPED.exitStatus() : reached;
    }

    /** Whether it was asked to stop and has left something to the next. */
    public boolean isStopped() {
        return cutShort || departments.stream().anyMatch(outcome -> outcome.result() == Result.STOPPED);
    }
}
