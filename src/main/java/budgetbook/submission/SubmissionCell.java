package budgetbook.submission;

import budgetbook.budget.ColumnName;
import budgetbook.spreadsheet.RawValue;

/**
 * One cell of a field of a submission.
 *
 * @param row from 1
 * @param column from 0
 * @param value blank where the cell is empty
 * @param formula whether the value is a formula's cached result
 * @param hidden whether its row, column or sheet is hidden
 * @param spread whether the value stands in another cell of the same merged region
 */
public record SubmissionCell(int row, int column, RawValue value, boolean formula, boolean hidden, boolean spread) {

    /** As people name it: F9. */
    public String address() {
        return ColumnName.cell(row - 1, column);
    }

    public boolean isBlank() {
        return value.isBlank();
    }
}
