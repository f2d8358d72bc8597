package budgetbook.book.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one style of numbers in the book. */
public final class Amounts {
    /** The measure of amounts. */
    public static final String WAN = "万元";

    private Amounts() {}

    /** Returns a number as it is printed in its measure: an amount is rounded as in a table. */
    public static BigDecimal printed(BigDecimal number, String measure) {
        return measure.equals(WAN) ? number.setScale(2, RoundingMode.HALF_UP) : number;
    }

    /** Returns a number as it is written: 230.5, 40, 0. */
    public static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a percentage as it is written, with two decimals. */
    public static String rate(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
