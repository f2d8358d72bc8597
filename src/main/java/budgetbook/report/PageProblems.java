package budgetbook.report;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.finding.Severity;
import budgetbook.publication.Manifest;
import budgetbook.report.page.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The findings as the run page lists them: by the unit that can mend them, those of reconciliation apart. */
final class PageProblems {
    private static final Set<FindingCode> RECONCILIATION =
            EnumSet.of(FindingCode.RECONCILIATION_FAILED, FindingCode.RECONCILIATION_NOTED);

    private PageProblems() {}

    static List<Problem> of(List<Finding> findings) {
        return problems(findings).toList();
    }

    /** Of a run that read nothing: what the reception found, and what was published with what stands. */
    static List<Problem> of(List<Finding> received, Manifest standing) {
        Stream<Problem> published = standing.notices().stream()
                .filter(notice ->
                        RECONCILIATION.stream().noneMatch(code -> code.name().equals(notice.code())))
                .filter(notice -> !notice.unit().isEmpty())
                .map(notice -> new Problem(Severity.NOTICE, notice.unit(), notice.place(), notice.message()));
        return Stream.concat(problems(received), published).toList();
    }

    private static Stream<Problem> problems(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !RECONCILIATION.contains(finding.code()))
                .map(finding -> new Problem(finding.severity(), finding.unit(), finding.whole(), finding.message()));
    }
}
