package budgetbook.normalise;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.submission.Field;
import budgetbook.submission.SubmissionCell;
import budgetbook.submission.SubmissionRow;
import java.util.ArrayList;
import java.util.List;

/** The findings on one row. */
final class Problems {
    private final SubmissionRow row;
    private final List<Finding> findings = new ArrayList<>();

    Problems(SubmissionRow row) {
        this.row = row;
    }

    void at(SubmissionCell cell, FindingCode code, String found, String expected) {
        findings.add(new Finding(code, row.place(cell), found, expected));
    }

    void at(Field field, FindingCode code, String found, String expected) {
        at(field.cell(), code, found, expected);
    }

    void at(Field field, AmountReading.Wrong wrong) {
        at(field, wrong.code(), wrong.found(), wrong.expected());
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    boolean errors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    List<Finding> findings() {
        return findings;
    }
}
