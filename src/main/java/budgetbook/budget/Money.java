package budgetbook.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of money, held as a whole number of 分 (0.01 元).
 *
 * @param fen the amount in 分; may be negative in a difference
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final int FEN_PER_YUAN_DIGITS = 2;
    private static final int FEN_PER_WAN_DIGITS = 6;

    /** An amount in 元 with at most two decimals; {@link ArithmeticException} with more. */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(FEN_PER_YUAN_DIGITS).longValueExact());
    }

    /** An amount in 万元 with at most six decimals; {@link ArithmeticException} with more. */
    public static Money ofWan(BigDecimal wan) {
        return new Money(wan.movePointRight(FEN_PER_WAN_DIGITS).longValueExact());
    }

    /** The exact amount in 元, two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, FEN_PER_YUAN_DIGITS);
    }

    /** The exact amount in 万元, six decimals. */
    public BigDecimal wan() {
        return BigDecimal.valueOf(fen, FEN_PER_WAN_DIGITS);
    }

    /** The amount in 万元 as a table prints it: two decimals, rounded half up. */
    public BigDecimal printedWan() {
        return wan().setScale(2, RoundingMode.HALF_UP);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public boolean isZero() {
        return fen == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** For people: 元 with thousands separators, e.g. {@code 1,234.50元}. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%,.2f元", yuan());
    }
}
