package budgetbook.report.page;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.finding.Severity;
import budgetbook.publication.Manifest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was found, as the page words it.
 *
 * @param unit the code of the unit that can mend it; empty if it is none's
 * @param place 文件 › 工作表 › 单元格
 * @param message what was found, what was expected, what to do
 * @param answer what people have said to it; empty if nothing
 */
record Problem(Severity severity, String unit, String place, String message, String answer) {
    private static final Set<FindingCode> RECONCILIATION =
            EnumSet.of(FindingCode.RECONCILIATION_FAILED, FindingCode.RECONCILIATION_NOTED);

    /** Those of a run, reconciliation apart, and the notices that stand. */
    static List<Problem> of(List<Finding> findings, List<Manifest.Notice> standing) {
        return Stream.concat(
                        findings.stream()
                                .filter(finding -> !RECONCILIATION.contains(finding.code()))
                                .map(Problem::of),
                        standing.stream().map(Problem::of))
                .toList();
    }

    private static Problem of(Finding finding) {
        return new Problem(
                finding.severity(),
                finding.unit(),
                finding.whole(),
                finding.message(),
                finding.answer().shown());
    }

    private static Problem of(Manifest.Notice notice) {
        return new Problem(
                Severity.NOTICE,
                notice.unit(),
                notice.place(),
                notice.message(),
                notice.answer() == null ? "" : notice.answer());
    }
}
