package budgetbook.run;

import budgetbook.book.BookNews;
import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a department's part of a run ended. Console, page, status and metrics say what stands here; units,
 * findings and rules are counted here.
 *
 * @param board the state of each unit, in the order of their codes
 * @param findings all of this run, by unit
 * @param total the department's total expenditure, exact; zero if nothing was tabulated
 * @param folder where its publication is
 * @param number the number of the publication that stands: the one just made, or the one that stays; 0 if there is none
 * @param rules how often the rules of reconciliation were judged
 * @param book what became of the book
 * @param durations of the stages that were gone through
 * @param problem why the program failed, in Chinese; empty unless it did
 */
public record DepartmentOutcome(
        Department department,
        Result result,
        List<UnitState> board,
        List<Finding> findings,
        Money total,
        Path folder,
        int number,
        RuleCounts rules,
        BookNews book,
        Map<Stage, Duration> durations,
        String problem) {

    /** One whose run did not come to a book. */
    public DepartmentOutcome(
            Department department,
            Result result,
            List<UnitState> board,
            List<Finding> findings,
            Money total,
            Path folder,
            int number,
            RuleCounts rules,
            Map<Stage, Duration> durations,
            String problem) {
        this(department, result, board, findings, total, folder, number, rules, BookNews.NONE, durations, problem);
    }

    /** How it ended, with the exit status that belongs to it. */
    public enum Result {
        PUBLISHED(0, "已发布"),
        UNCHANGED(0, "没有变化"),
        DRAFTED(0, "试算稿，未发布"),
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

    /** Returns how many units are in a state. */
    public int units(UnitState.State state) {
        return (int) board.stream().filter(unit -> unit.state() == state).count();
    }

    /**
     * Returns how many findings of a severity there are. A department in which nothing has changed has none of its own: what
     * was found when it was published stands on the board.
     */
    public int findings(Severity severity) {
        if (result == Result.UNCHANGED) {
            return severity == Severity.NOTICE
                    ? board.stream().mapToInt(UnitState::notices).sum()
                    : 0;
        }
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns how many of the 提示 somebody has said something to. */
    public int answered() {
        return result == Result.UNCHANGED
                ? board.stream().mapToInt(UnitState::answered).sum()
                : (int) findings.stream().filter(Finding::isAnswered).count();
    }

    /** Returns the feedback workbooks that wait for their units. */
    public List<Path> returned() {
        return board.stream()
                .map(UnitState::returned)
                .filter(workbook -> !workbook.isEmpty())
                .map(folder::resolve)
                .toList();
    }
}
