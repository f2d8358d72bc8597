package budgetbook.normalise.value;

import budgetbook.finding.Finding;
import budgetbook.finding.Statement;
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

    private void at(SubmissionCell cell, Statement said) {
        findings.add(new Finding(said, row.place(cell)));
    }

    public void at(Field field, Statement said) {
        at(field.cell(), said);
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
        Optional<Statement> obstacle = SeenValue.beneath(cell).or(() -> SeenValue.obstacle(cell.value()));
        obstacle.ifPresent(said -> at(cell, said));
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
