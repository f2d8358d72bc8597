package budgetbook.step;

import budgetbook.configuration.classification.Sources;
import budgetbook.ledger.Ledger;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.diff.LineChanges;
import budgetbook.reconcile.diff.LineComparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What units have submitted otherwise than for the publication that stands, of which the ledger keeps the lines. */
final class ChangedLines {
    private ChangedLines() {}

    static LineChanges since(DepartmentWork work, Examined examined, Ledger ledger) {
        Optional<Manifest> standing = work.folder().current();
        if (standing.isEmpty()) {
            return LineChanges.NONE;
        }
        Map<String, Long> before =
                new TreeMap<>(ledger.readFrom(work.department().code(), work.year(), work.published()));
        Map<String, Long> after = new TreeMap<>(examined.submissions());
        Set<String> unchanged = new TreeSet<>();
        before.forEach((unit, submission) -> {
            if (submission.equals(after.get(unit))) {
                unchanged.add(unit);
            }
        });
        List<String> unknown = standing.get().inputs().stream()
                .map(Manifest.Input::unit)
                .filter(unit ->
                        !before.containsKey(unit) || (!unchanged.contains(unit) && !ledger.isIntact(before.get(unit))))
                .sorted()
                .toList();
        for (Map<String, Long> submissions : List.of(before, after)) {
            submissions.keySet().removeAll(unchanged);
            unknown.forEach(submissions::remove);
        }
        Sources sources = work.configuration().sources();
        return new LineChanges(
                LineComparison.between(ledger.lines(before.values(), sources), ledger.lines(after.values(), sources)),
                unknown);
    }
}
