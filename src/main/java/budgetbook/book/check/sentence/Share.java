package budgetbook.book.check.sentence;

import budgetbook.reconcile.rule.Comparison;
import budgetbook.reconcile.value.NumericValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A share of a whole, in per cent. Where the shares would not add up otherwise, it may be off by 0.01, and by as much more as the
 * rounding of the printed amounts moves it.
 */
record Share(String name, Comparison part, Comparison whole) implements Piece {
    /** In per cent of a whole of 1: two and more parts, each half a cent off, move a share by no more. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.75");

    @Override
    public Filled fill(Scope scope) {
        NumericValue of = Slots.amount(whole, scope);
        NumericValue is = Slots.amount(part, scope);
        if (!of.missing().isEmpty() || !is.missing().isEmpty()) {
            return Filled.missing(is.missing().isEmpty() ? of.missing() : is.missing());
        }
        BigDecimal total = Amounts.printed(of.value());
        if (total.signum() == 0) {
            return Filled.NOTHING;
        }
        BigDecimal share = Amounts.percent(Amounts.printed(is.value()), total);
        String source = Amounts.text(is) + " ÷ " + Amounts.text(of);
        return Filled.of(new Segment(name, ways(share, total), source, true), share.signum() != 0);
    }

    /** The proper way first, the nearer ones before the others. */
    private static List<String> ways(BigDecimal share, BigDecimal total) {
        BigDecimal most = Amounts.CENT.add(ROUNDED.divide(total.abs(), 2, RoundingMode.DOWN));
        List<String> ways = new ArrayList<>(List.of(share.toPlainString() + "%"));
        for (BigDecimal off = Amounts.CENT; off.compareTo(most) <= 0; off = off.add(Amounts.CENT)) {
            ways.add(share.add(off).toPlainString() + "%");
            ways.add(share.subtract(off).toPlainString() + "%");
        }
        return ways;
    }
}
