package budgetbook.sample;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a submission writes its amounts. */
enum AmountForm {
    NUMBER,
    /** Every third amount is text with thousands separators, as pasted from another system. */
    SOME_TEXT,
    /** Text with a ￥ before and 元 behind; only for amounts in 元. */
    CURRENCY_TEXT,
    /** Text in full-width digits. */
    FULL_WIDTH_TEXT;

    /**
     * The entry for an amount.
     *
     * @param amount in the submission's own unit
     * @param row the number of the row among its sheet's rows
     */
    Entry entry(BigDecimal amount, int row) {
        return switch (this) {
            case NUMBER -> new Entry.Figure(amount);
            case SOME_TEXT -> row % 3 == 0 ? new Entry.Text(grouped(amount)) : new Entry.Figure(amount);
            case CURRENCY_TEXT -> new Entry.Text("￥" + grouped(amount) + "元");
            case FULL_WIDTH_TEXT -> new Entry.Text(FullWidth.of(grouped(amount)));
        };
    }

    private static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.00####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
