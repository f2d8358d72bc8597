package budgetbook.reconcile.value;

import budgetbook.reconcile.readback.AmountText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A numeric value is what a side came to that is an amount or a count.
 *
 * @param value in the measure's unit
 * @param slack by how much rounding can have moved it, in 万元
 * @param parts the amounts that were added up
 * @param rounded whether their sum was rounded as a table prints it
 * @param words what it is, as a sentence says it; asked for only where a sentence is made
 * @param measure what was measured
 * @param missing what it needed and did not find, in Chinese; if there is anything, the value means nothing
 */
public record NumericValue(
        BigDecimal value,
        BigDecimal slack,
        List<SidePart> parts,
        boolean rounded,
        Supplier<String> words,
        Measure measure,
        List<String> missing) {
    /** A printed figure is rounded half up to 0.01 万元. */
    static final BigDecimal HALF_UNIT = new BigDecimal("0.005");

    /** An amount that is not rounded. */
    public static NumericValue exact(BigDecimal value, SidePart.Source source, Supplier<String> words) {
        SidePart part = new SidePart(source, value, BigDecimal.ONE);
        return new NumericValue(value, BigDecimal.ZERO, List.of(part), false, words, Measure.AMOUNT, List.of());
    }

    /** A number that the rule gives: an amount or a count, as the other side is. */
    public static NumericValue constant(BigDecimal value) {
        return stated(value, value::toPlainString, Measure.NUMBER);
    }

    /** A number of things. */
    public static NumericValue count(long number, Measure measure, Supplier<String> words) {
        return stated(BigDecimal.valueOf(number), words, measure);
    }

    private static NumericValue stated(BigDecimal value, Supplier<String> words, Measure measure) {
        SidePart part = new SidePart(SidePart.Stated.VALUE, value, BigDecimal.ONE);
        return new NumericValue(value, BigDecimal.ZERO, List.of(part), false, words, measure, List.of());
    }

    /** The sum of cells, of which those that are not empty were rounded. */
    public static NumericValue printed(List<SidePart> cells, Supplier<String> words) {
        long numbers = cells.stream().filter(cell -> !cell.isBlank()).count();
        return new NumericValue(
                cells.stream().map(SidePart::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                HALF_UNIT.multiply(BigDecimal.valueOf(numbers)),
                cells,
                false,
                words,
                Measure.AMOUNT,
                List.of());
    }

    public static NumericValue missing(List<String> what) {
        return new NumericValue(BigDecimal.ZERO, BigDecimal.ZERO, List.of(), false, () -> "", Measure.NUMBER, what);
    }

    public NumericValue times(BigDecimal factor) {
        boolean negated = factor.compareTo(BigDecimal.ONE.negate()) == 0;
        return new NumericValue(
                value.multiply(factor),
                slack.multiply(factor.abs()),
                parts.stream().map(part -> part.times(factor)).toList(),
                rounded,
                () -> negated ? "负" + wording() : wording() + "乘以" + factor.toPlainString(),
                measure,
                missing);
    }

    public NumericValue join(boolean minus, NumericValue other) {
        NumericValue signed = minus ? other.times(BigDecimal.ONE.negate()) : other;
        return new NumericValue(
                value.add(signed.value),
                slack.add(other.slack),
                concat(parts, signed.parts),
                false,
                () -> wording() + (minus ? "减" : "加") + other.wording(),
                measure == Measure.NUMBER ? other.measure : measure,
                concat(missing, other.missing));
    }

    /** Returns what it is, as a sentence says it. */
    public String wording() {
        return words.get();
    }

    /** The figures that were added up, with their signs; empty cells don't count. */
    public List<BigDecimal> terms() {
        return parts.stream()
                .filter(part -> !part.isBlank())
                .map(SidePart::contribution)
                .toList();
    }

    /** Whether it is one printed figure and nothing else. */
    public boolean isPrinted() {
        return slack.compareTo(HALF_UNIT) == 0 && terms().size() == 1;
    }

    /** An exact figure as a table would print it; any other as it is. */
    public NumericValue asPrinted() {
        return slack.signum() == 0
                ? new NumericValue(value.setScale(2, RoundingMode.HALF_UP), slack, parts, true, words, measure, missing)
                : this;
    }

    /** Whether it is made of printed cells alone. */
    public boolean ofCells() {
        return measure == Measure.AMOUNT
                && parts.stream().allMatch(part -> part.cell().isPresent());
    }

    /** The same sum of other amounts. */
    public NumericValue withParts(List<SidePart> others) {
        return new NumericValue(
                others.stream().map(SidePart::contribution).reduce(BigDecimal.ZERO, BigDecimal::add),
                slack,
                others,
                rounded,
                words,
                measure,
                missing);
    }

    /** An amount or a number of things, as a sentence says it, e.g. 1.20. */
    public String shown(BigDecimal number) {
        return measure.isCount() ? number.stripTrailingZeros().toPlainString() : AmountText.of(number);
    }

    /** Whether it is just a number that the rule gives. */
    public boolean isConstant() {
        return measure == Measure.NUMBER && parts.size() == 1;
    }

    public SideResult side() {
        return new SideResult(value, rounded, parts, measure.unit(), "");
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
