package budgetbook.operation;

import budgetbook.finding.Severity;
import budgetbook.operation.Status.DepartmentResult;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.RunOutcome;
import budgetbook.run.UnitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What came of a run, in figures; nothing that stands in a submission. */
final class Results {
    private Results() {}

    static List<DepartmentResult> of(RunOutcome outcome) {
        return outcome.departments().stream().map(Results::of).toList();
    }

    private static DepartmentResult of(DepartmentOutcome outcome) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        outcome.durations().forEach((stage, duration) -> seconds.put(stage.label(), duration.toMillis() / 1000.0));
        Map<String, Integer> rules = new LinkedHashMap<>();
        outcome.rules().outcomes().forEach((result, count) -> rules.put(result.label(), count));
        return new DepartmentResult(
                outcome.department().code(),
                outcome.department().name(),
                outcome.result().label(),
                outcome.problem(),
                outcome.number(),
                counts(UnitState.State.values(), UnitState.State::label, outcome::units),
                counts(Severity.values(), Severity::label, outcome::findings),
                rules,
                seconds);
    }

    /** By label, those that did not occur being 0. */
    private static <T> Map<String, Integer> counts(T[] values, Function<T, String> label, ToIntFunction<T> count) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (T value : values) {
            counts.put(label.apply(value), count.applyAsInt(value));
        }
        return counts;
    }
}
