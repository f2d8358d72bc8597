package budgetbook.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a side came to.
 *
 * @param value in 万元
 * @param slack by how much rounding can have moved it, in 万元
 * @param terms the figures that were added up, with their signs
 * @param wording what it is, as a sentence says it
 * @param missing what it needed and did not find, in Chinese; if there is anything, the value means nothing
 */
record Figure(BigDecimal value, BigDecimal slack, List<BigDecimal> terms, String wording, List<String> missing) {
    /** A printed figure is rounded half up to 0.01 万元. */
    static final BigDecimal HALF_UNIT = new BigDecimal("0.005");

    static Figure exact(BigDecimal value, String wording) {
        return new Figure(value, BigDecimal.ZERO, List.of(value), wording, List.of());
    }

    static Figure missing(String what) {
        return new Figure(BigDecimal.ZERO, BigDecimal.ZERO, List.of(), "", List.of(what));
    }

    Figure times(BigDecimal factor) {
        boolean negated = factor.compareTo(BigDecimal.ONE.negate()) == 0;
        return new Figure(
                value.multiply(factor),
                slack.multiply(factor.abs()),
                terms.stream().map(factor::multiply).toList(),
                negated ? "负" + wording : wording + "乘以" + factor.toPlainString(),
                missing);
    }

    Figure join(boolean minus, Figure other) {
        Figure signed = minus ? other.times(BigDecimal.ONE.negate()) : other;
        return new Figure(
                value.add(signed.value),
                slack.add(other.slack),
                concat(terms, signed.terms),
                wording + (minus ? "减" : "加") + other.wording,
                concat(missing, other.missing));
    }

    /** Whether it is one printed figure and nothing else. */
    boolean printed() {
        return slack.compareTo(HALF_UNIT) == 0 && terms.size() == 1;
    }

    /** An exact figure as a table would print it; any other as it is. */
    Figure asPrinted() {
        return slack.signum() == 0
                ? new Figure(value.setScale(2, RoundingMode.HALF_UP), slack, terms, wording, missing)
                : this;
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
