package budgetbook.job;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.finding.Severity;
import budgetbook.publication.Manifest;
import budgetbook.publication.page.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The findings as the run page lists them: by the unit that can mend them, those of reconciliation apart. */
final class PageProblems {
    private static final Set<FindingCode> RECONCILIATION =
            EnumSet.of(FindingCode.RECONCILIATION_FAILED, FindingCode.RECONCILIATION_NOTED);

    /** These are told to the department, and name their unit in words. */
    private static final Set<FindingCode> NAMING = EnumSet.of(FindingCode.UNIT_MISSING, FindingCode.UNIT_DOUBLED);

    private PageProblems() {}

    static List<Problem> of(DepartmentRun run) {
        return problems(run, run.findings().stream()).toList();
    }

    /** Of a run that read nothing: what the reception found, and what was published with what stands. */
    static List<Problem> of(DepartmentRun run, Manifest standing) {
        Stream<Problem> published = standing.notices().stream()
                .filter(notice ->
                        RECONCILIATION.stream().noneMatch(code -> code.name().equals(notice.code())))
                .filter(notice -> !notice.unit().isEmpty())
                .map(notice -> new Problem(Severity.NOTICE, notice.unit(), notice.place(), notice.message()));
        return Stream.concat(problems(run, run.share().findings().stream()), published)
                .toList();
    }

    private static Stream<Problem> problems(DepartmentRun run, Stream<Finding> findings) {
        return findings.filter(finding -> !RECONCILIATION.contains(finding.code()))
                .map(finding ->
                        new Problem(finding.severity(), unit(run, finding), finding.whole(), finding.message()));
    }

    private static String unit(DepartmentRun run, Finding finding) {
        return run.department().units().stream()
                .filter(unit -> run.fileName(unit).equals(finding.place().file())
                        || (NAMING.contains(finding.code()) && finding.found().contains(unit.code() + " ")))
                .map(Unit::code)
                .findFirst()
                .orElse("");
    }
}
