package budgetbook.run;

import budgetbook.finding.Finding;
import budgetbook.run.DepartmentOutcome.Result;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a run ended.
 *
 * @param departments in the order of their codes
 * @param findings on files that belong to no department
 * @param cutShort whether it was asked to stop before it had come to all departments and groups
 * @param groups in the order of their codes; none in a run that makes none
 */
public record RunOutcome(
        List<DepartmentOutcome> departments, List<Finding> findings, boolean cutShort, List<GroupOutcome> groups) {
    /** One that sums no groups. */
    public RunOutcome(List<DepartmentOutcome> departments, List<Finding> findings, boolean cutShort) {
        this(departments, findings, cutShort, List.of());
    }

    /** Returns the same with what became of the groups. */
    public RunOutcome with(List<GroupOutcome> sums, boolean stopped) {
        return new RunOutcome(departments, findings, stopped, List.copyOf(sums));
    }

    /** The exit status: the largest of the departments' and groups'; that of a stopped run unless the program has failed. */
    public int exitStatus() {
        int reached = Stream.concat(
                        departments.stream().map(DepartmentOutcome::result),
                        groups.stream().map(GroupOutcome::result))
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
