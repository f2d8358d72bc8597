package budgetbook.job;

import budgetbook.budget.Dimension;
import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.submission.ReceivedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds project codes that two units of a department use: each submission alone looks right. */
final class ProjectSharing {
    private ProjectSharing() {}

    static List<Finding> between(DepartmentRun run, Ledger ledger) {
        Map<String, Set<String>> units = new TreeMap<>();
        for (Fact fact :
                ledger.facts(run.submissions().values(), run.configuration().sources())) {
            String project = fact.value(Dimension.PROJECT);
            if (!project.isEmpty()) {
                units.computeIfAbsent(project, code -> new TreeSet<>()).add(fact.value(Dimension.UNIT));
            }
        }
        List<Finding> findings = new ArrayList<>();
        units.forEach((project, users) -> {
            if (users.size() > 1) {
                users.forEach(unit -> findings.add(shared(run, project, unit, users)));
            }
        });
        return findings;
    }

    /** As one of the units hears of it: which others use the code. */
    private static Finding shared(DepartmentRun run, String project, String unit, Set<String> users) {
        List<String> others = run.department().units().stream()
                .filter(other -> users.contains(other.code()) && !other.code().equals(unit))
                .map(other -> other.code() + " " + other.shortName())
                .toList();
        ReceivedFile file = run.share().submissions().get(unit);
        return new Finding(
                FindingCode.PROJECT_SHARED,
                SourceCell.ofFile(file == null ? unit : file.name()),
                "项目编码 " + project + " 也出现在 " + String.join("、", others) + " 的申报表中",
                "");
    }
}
