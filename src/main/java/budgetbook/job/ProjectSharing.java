package budgetbook.job;

import budgetbook.budget.Dimension;
import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
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
                List<String> files = users.stream()
                        .map(unit -> run.share().submissions().get(unit))
                        .map(file -> file == null ? "" : "“" + file.name() + "”")
                        .toList();
                findings.add(new Finding(
                        FindingCode.PROJECT_SHARED,
                        SourceCell.ofFile(String.join("、", files)),
                        "项目编码 " + project + " 同时出现在单位 " + String.join("、", users) + " 的申报表中",
                        "一个编码只属于一个单位"));
            }
        });
        return findings;
    }
}
