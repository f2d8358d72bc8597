package budgetbook.book.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares of a whole in percent with two decimals. Each is rounded half up; where parts that make up the whole don't come
 * to 100.00 so, those are moved by 0.01 whose rounding moved them furthest the other way, the first of equals first.
 */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** A printed amount is rounded half up to 0.01. */
    private static final BigDecimal HALF_UNIT = new BigDecimal("0.005");

    /** Far more digits than a difference of two rounded shares can need. */
    private static final int DIGITS = 20;

    private Shares() {}

    /**
     * Returns the shares of some parts.
     *
     * @param whole not zero
     */
    static List<BigDecimal> of(List<BigDecimal> parts, BigDecimal whole) {
        List<BigDecimal> exact = parts.stream()
                .map(part -> part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP))
                .toList();
        List<BigDecimal> shares = new ArrayList<>(exact.stream()
                .map(share -> share.setScale(2, RoundingMode.HALF_UP))
                .toList());
        if (!makeUp(parts, whole)) {
            return shares;
        }
        BigDecimal open = HUNDRED.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal step = CENT.multiply(BigDecimal.valueOf(open.signum()));
        Comparator<Integer> byLoss = Comparator.comparing(
                at -> exact.get(at).subtract(shares.get(at)).multiply(step));
        List<Integer> most = IntStream.range(0, parts.size())
                .boxed()
                .filter(at -> parts.get(at).signum() != 0)
                .sorted(byLoss.reversed())
                .toList();
        int moves = open.divide(CENT).abs().intValueExact();
        for (int move = 0; move < moves; move++) {
            int at = most.get(move % most.size());
            shares.set(at, shares.get(at).add(step));
        }
        return shares;
    }

    /** Whether parts come to the whole, but for the rounding of each. */
    private static boolean makeUp(List<BigDecimal> parts, BigDecimal whole) {
        BigDecimal open = whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return open.abs().compareTo(HALF_UNIT.multiply(BigDecimal.valueOf(parts.size() + 1L))) <= 0;
    }
}
