package budgetbook.book.check.sentence;

import budgetbook.reconcile.value.NumericValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are printed in the text: rounded as in the tables, without needless zeros. */
final class Amounts {
    static final BigDecimal HUNDRED = new BigDecimal(100);
    static final BigDecimal CENT = new BigDecimal("0.01");

    private Amounts() {}

    /** Returns an amount as the tables round it. */
    static BigDecimal printed(BigDecimal wan) {
        return wan.setScale(2, RoundingMode.HALF_UP);
    }

    /** Returns a number without needless zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a figure as the text prints it. */
    static String text(NumericValue value) {
        return plain(value.measure().isCount() ? value.value() : printed(value.value()));
    }

    /** Returns a part of a whole in per cent, with two decimals. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
