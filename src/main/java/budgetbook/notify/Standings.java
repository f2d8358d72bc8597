package budgetbook.notify;

import budgetbook.configuration.notify.Occasion;
import budgetbook.notify.Standing.Line;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.RunOutcome;
import java.util.ArrayList;
import java.util.List;

/** How a run has left what it came to: itself, each department, then the units of each. */
final class Standings {
    private Standings() {}

    /** Those of a run that came to an end. Where it was stopped, all is as before. */
    static List<Standing> of(RunOutcome outcome, Places places) {
        List<Standing> standings = new ArrayList<>();
        if (isWell(outcome)) {
            standings.add(new Standing(Standing.RUN, "", true, "运行已恢复正常", List.of(), ""));
        }
        for (DepartmentOutcome department : outcome.departments()) {
            if (department.result() != Result.STOPPED) {
                standings.add(new DepartmentStanding(department, places).standing());
                department.board().stream()
                        .map(unit -> new UnitStanding(department, unit, places).standing())
                        .forEach(standings::add);
            }
        }
        return standings;
    }

    /** Whether the program did all that it had to, whatever it found. */
    private static boolean isWell(RunOutcome outcome) {
        return !outcome.isStopped()
                && outcome.departments().stream().noneMatch(department -> department.result() == Result.FAILED);
    }

    /**
     * That of a run that failed as a whole.
     *
     * @param kind what makes it the same failure as another one
     */
    static List<Standing> ofFailure(String problem, String kind) {
        return List.of(new Standing(
                Standing.RUN, "", false, "运行失败，没有发布", List.of(new Line(Occasion.FAILED, problem, kind)), ""));
    }
}
