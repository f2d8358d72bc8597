package budgetbook.workbook.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item beside which a reason is to be written, in 万元.
 *
 * @param now this year's amount; null where it is not known yet
 * @param before last year's, likewise
 * @param reason what was written last year; shown, and never taken over
 */
public record SuppliedFigures(
        @Nullable BigDecimal now, @Nullable BigDecimal before, String reason) {
    /** Where nothing is known. */
    public static final SuppliedFigures NONE = new SuppliedFigures(null, null, "");
}
