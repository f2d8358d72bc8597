package budgetbook.submission.row;

import budgetbook.budget.MoneyUnit;
import budgetbook.spreadsheet.cell.RawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row.
 *
 * @param cells one, or one for each part of a code split over columns
 * @param unit the money unit that the header, or a caption above it, states for it
 */
public record Field(List<SubmissionCell> cells, @Nullable MoneyUnit unit) {

    /** The first cell. */
    public SubmissionCell cell() {
        return cells.get(0);
    }

    public RawValue value() {
        return cell().value();
    }

    /** The values of the cells. */
    public List<RawValue> values() {
        return cells.stream().map(SubmissionCell::value).toList();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SubmissionCell::isBlank);
    }

    /** Whether something stands in one of the cells themselves, not only in a merged region that reaches them. */
    public boolean own() {
        return cells.stream().anyMatch(cell -> !cell.isBlank() && !cell.spread());
    }

    /** Whether a person sees something else in one of the cells than what is stored. */
    public boolean odd() {
        for (SubmissionCell cell : cells) {
            if (cell.odd() && !cell.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
