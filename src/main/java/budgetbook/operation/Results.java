package budgetbook.operation;

import budgetbook.finding.Severity;
import budgetbook.operation.Status.DepartmentResult;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.RunOutcome;
import budgetbook.run.UnitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a run, in figures; nothing that stands in a submission. */
final class Results {
    private Results() {}

    static List<DepartmentResult> of(RunOutcome outcome) {
        return outcome.departments().stream().map(Results::of).toList();
    }

    private static DepartmentResult of(DepartmentOutcome outcome) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        outcome.durations().forEach((stage, duration) -> seconds.put(stage.label(), duration.toMillis() / 1000.0));
        return new DepartmentResult(
                outcome.department().code(),
                outcome.department().name(),
                outcome.result().label(),
                outcome.problem(),
                outcome.number(),
                submissions(outcome),
                findings(outcome),
                outcome.judged(),
                seconds);
    }

    private static Map<String, Integer> submissions(DepartmentOutcome outcome) {
        Map<String, Integer> submissions = new LinkedHashMap<>();
        for (UnitState.State state : UnitState.State.values()) {
            submissions.put(state.label(), (int) outcome.board().stream()
                    .filter(unit -> unit.state() == state)
                    .count());
        }
        return submissions;
    }

    /** An unchanged department has none of its own: what was found stands on the board. */
    private static Map<String, Integer> findings(DepartmentOutcome outcome) {
        int errors = 0;
        int notices = 0;
        if (outcome.result() == DepartmentOutcome.Result.UNCHANGED) {
            notices = outcome.board().stream().mapToInt(UnitState::notices).sum();
        } else {
            errors = (int) outcome.findings().stream()
                    .filter(finding -> finding.isError())
                    .count();
            notices = outcome.findings().size() - errors;
        }
        Map<String, Integer> findings = new LinkedHashMap<>();
        findings.put(Severity.ERROR.label(), errors);
        findings.put(Severity.NOTICE.label(), notices);
        return findings;
    }
}
