package budgetbook.run;

import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a department's part of a run ended.
 *
 * @param board the state of each unit, in the order of their codes
 * @param findings all of this run, by unit
 * @param total the department's total expenditure, exact; zero if nothing was tabulated
 * @param returned the feedback workbooks that wait for their units
 * @param folder where its publication is
 * @param number the number of the current publication; 0 if there is none
 * @param judged how many times a reconciliation rule was judged, by outcome
 * @param roundingDifferences how many of those that passed hold but for rounding (尾差)
 * @param durations of the stages that were gone through
 * @param problem why the program failed, in Chinese; empty unless it did
 */
public record DepartmentOutcome(
        Department department,
        Result result,
        List<UnitState> board,
        List<Finding> findings,
        Money total,
        List<Path> returned,
        Path folder,
        int number,
        Map<String, Integer> judged,
        int roundingDifferences,
        Map<Stage, Duration> durations,
        String problem) {

    /** How it ended, with the exit status that belongs to it. */
    public enum Result {
        PUBLISHED(0, "已发布"),
        UNCHANGED(0, "没有变化"),
        RETURNED(2, "未发布：申报表有误或缺报"),
        UNRECONCILED(3, "未发布：勾稽不符"),
        /** As of a process that SIGTERM has ended: nothing is wrong, and the next run goes on. */
        STOPPED(143, "未发布：已按要求停止，下次运行接着做"),
        FAILED(70, "未发布：程序内部故障");

        private final int exitStatus;
        private final String label;

        Result(int exitStatus, String label) {
            this.exitStatus = exitStatus;
            this.label = label;
        }

        public int exitStatus() {
            return exitStatus;
        }

        public String label() {
            return label;
        }
    }
}
