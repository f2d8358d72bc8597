package budgetbook.normalise.value;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The findings on one row. */
public final class Problems {
    private final SubmissionRow row;
    private final List<Finding> findings = new ArrayList<>();

    public Problems(SubmissionRow row) {
        this.row = row;
    }

    public void at(SubmissionCell cell, FindingCode code, String found, String expected) {
        findings.add(new Finding(code, row.place(cell), found, expected));
    }

    public void at(Field field, FindingCode code, String found, String expected) {
        at(field.cell(), code, found, expected);
    }

    public void at(Field field, AmountReading.Wrong wrong) {
        at(field, wrong.code(), wrong.found(), wrong.expected());
    }

    /**
     * Whether people see what stands in a field, as a text; a finding says what they see instead. A blank field is
     * legible, too.
     */
    public boolean legible(@Nullable Field field) {
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

    public void add(Finding finding) {
        findings.add(finding);
    }

    public boolean errors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public List<Finding> findings() {
        return findings;
    }
}
