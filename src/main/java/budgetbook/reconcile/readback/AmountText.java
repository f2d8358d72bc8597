package budgetbook.reconcile.readback;

import java.math.BigDecimal;

/** An amount is written with two decimals at least, in sentences and in lists. */
public final class AmountText {
    private AmountText() {}

    /** An amount in 万元 with at least two decimals. */
    public static String of(BigDecimal wan) {
        return plain(wan).toPlainString();
    }

    /** An amount without needless decimals, but two at least. */
    public static BigDecimal plain(BigDecimal wan) {
        BigDecimal plain = wan.stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()));
    }
}
