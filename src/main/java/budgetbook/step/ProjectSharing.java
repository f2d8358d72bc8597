package budgetbook.step;

import budgetbook.budget.Dimension;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.normalise.compare.SharedProject;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds project codes that two units of a department use: each submission alone looks right. */
final class ProjectSharing {
    private ProjectSharing() {}

    static List<SharedProject> between(List<Fact> facts, Map<String, Long> submissions, Ledger ledger) {
        Map<String, Set<String>> units = new TreeMap<>();
        for (Fact fact : facts) {
            String project = fact.value(Dimension.PROJECT);
            if (!project.isEmpty()) {
                units.computeIfAbsent(project, code -> new TreeSet<>()).add(fact.value(Dimension.UNIT));
            }
        }
        List<SharedProject> shared = new ArrayList<>();
        units.forEach((project, users) -> {
            if (users.size() > 1) {
                Map<String, SourceCell> uses = new TreeMap<>();
                users.forEach(unit -> uses.put(unit, place(submissions, ledger, unit, project)));
                shared.add(new SharedProject(project, uses));
            }
        });
        return shared;
    }

    private static SourceCell place(Map<String, Long> submissions, Ledger ledger, String unit, String project) {
        long submission = Objects.requireNonNull(submissions.get(unit));
        return ledger.firstLine(submission, project)
                .orElseThrow(() -> new IllegalStateException("the ledger has no line of project " + project));
    }
}
