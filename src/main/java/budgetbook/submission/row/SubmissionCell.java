package budgetbook.submission.row;

import budgetbook.place.CellRange;
import budgetbook.place.ColumnName;
import budgetbook.spreadsheet.cell.Hidden;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.Strike;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a field of a submission.
 *
 * @param row from 1
 * @param column from 0
 * @param value blank where the cell is empty
 * @param formula whether the value is a formula's cached result
 * @param unseen why a person does not see it
 * @param spread whether the value stands in another cell of the same merged region
 * @param strike how much of it is struck out
 * @param beneath what is seen in its place, where it lies beneath a merged region
 */
public record SubmissionCell(
        int row,
        int column,
        RawValue value,
        boolean formula,
        Hidden unseen,
        boolean spread,
        Strike strike,
        @Nullable Beneath beneath) {

    /**
     * A merged region over a cell.
     *
     * @param seen the value of the region's first cell; blank where it is empty
     */
    public record Beneath(CellRange region, RawValue seen) {}

    /** A cell with nothing more about its looks than whether its row, column or sheet is hidden. */
    public SubmissionCell(int row, int column, RawValue value, boolean formula, boolean hidden, boolean spread) {
        this(row, column, value, formula, hidden ? Hidden.LINE : Hidden.NO, spread, Strike.NONE, null);
    }

    /** As people name it: F9. */
    public String address() {
        return ColumnName.cell(row - 1, column);
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /** Whether something stands there that a person does not see. */
    public boolean hidden() {
        return unseen != Hidden.NO;
    }

    /** Whether a person sees something else than what is stored. */
    public boolean odd() {
        return strike != Strike.NONE || hidden() || beneath != null;
    }
}
