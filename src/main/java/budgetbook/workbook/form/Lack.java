package budgetbook.workbook.form;

import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that the book needs and nobody has supplied.
 *
 * @param unit the code of the unit that can supply it
 * @param sheet on which it belongs
 * @param item the standard name of what it is about
 * @param what the column that is blank
 * @param now this year's amount of the item in 万元; null where it has none
 * @param before last year's, likewise
 * @param reason what was written last year; empty if nothing was
 */
public record Lack(
        String unit,
        SheetKind sheet,
        String item,
        SubmissionColumn what,
        @Nullable BigDecimal now,
        @Nullable BigDecimal before,
        String reason) {
    /** Returns what is known of the item. */
    SuppliedFigures figures() {
        return new SuppliedFigures(now, before, reason);
    }
}
