package budgetbook.normalise;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.RawValue;
import budgetbook.submission.Field;
import budgetbook.submission.SubmissionCell;
import budgetbook.submission.SubmissionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * Whether people see what stands in a field, as a text; a finding says what they see instead. A blank field is
     * legible, too.
     */
    boolean legible(@Nullable Field field) {
        boolean legible = true;
        if (field != null) {
            for (SubmissionCell cell : field.cells()) {
                boolean text = cell.value() instanceof RawValue.Text && cell.beneath() == null;
                legible &= text || cell.isBlank() || legible(cell);
            }
        }
        return legible;
    }

    private boolean legible(SubmissionCell cell) {
        if (cell.spread()) {
            return SeenValue.obstacle(cell.value()).isEmpty(); // told where it stands
        }
        Optional<SeenValue.Obstacle> obstacle = SeenValue.beneath(cell).or(() -> SeenValue.obstacle(cell.value()));
        obstacle.ifPresent(what -> at(cell, what.code(), what.found(), what.expected()));
        return obstacle.isEmpty();
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
