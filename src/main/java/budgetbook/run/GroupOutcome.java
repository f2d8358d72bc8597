package budgetbook.run;

import budgetbook.budget.Department;
import budgetbook.budget.Group;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a group fared in a run.
 *
 * @param counted how many departments are summed
 * @param missing those that are not
 * @param checks what the workbook was held against; none if nothing was made
 * @param number the number of the publication that stands; 0 if there is none
 * @param duration of all that was done for it
 * @param problem why the program failed, in Chinese; empty unless it did
 */
public record GroupOutcome(
        Group group,
        DepartmentOutcome.Result result,
        int counted,
        List<Missing> missing,
        List<Check> checks,
        Path folder,
        int number,
        Duration duration,
        String problem) {

    /**
     * A department that is not summed.
     *
     * @param why in Chinese
     */
    public record Missing(Department department, String why) {
        /** Returns how tables and pages name it. */
        public String named() {
            return department.code() + " " + department.name() + "（" + why + "）";
        }
    }

    /**
     * What must hold of a group's workbook, read again from disk.
     *
     * @param judged how often it was looked at
     * @param failures where it does not hold, in Chinese; none if it does
     */
    public record Check(String id, String name, int judged, List<String> failures) {
        /** Whether it holds everywhere. */
        public boolean holds() {
            return failures.isEmpty();
        }
    }

    /** Returns the same with the number of the publication that now stands. */
    public GroupOutcome numbered(int published) {
        return new GroupOutcome(group, result, counted, missing, checks, folder, published, duration, problem);
    }

    /** Returns the same with how long it took. */
    public GroupOutcome took(Duration time) {
        return new GroupOutcome(group, result, counted, missing, checks, folder, number, time, problem);
    }

    /** Says how many departments are summed. */
    public String sums() {
        return group.sums(counted);
    }
}
