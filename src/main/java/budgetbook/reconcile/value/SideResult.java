package budgetbook.reconcile.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a side is what it was worked out to, down to the amounts that were added up.
 *
 * @param value in its unit; zero if it could not be worked out, or is a text
 * @param rounded whether the sum of the parts was rounded to 0.01 万元, as a table prints it
 * @param parts what was added up, in the order of the rule; cells that are empty stand among them
 * @param unit 万元 for an amount; 行, 格, 条, 处 or 种 for a count; empty for a text or a bare number
 * @param text what stands there, if the side is a text; empty otherwise
 */
public record SideResult(BigDecimal value, boolean rounded, List<SidePart> parts, String unit, String text) {
    /** Of a rule that was not worked out. */
    public static final SideResult NONE = new SideResult(BigDecimal.ZERO, false, List.of());

    /** By how much the rounding of its printed cells can have moved it, in 万元. */
    public BigDecimal slack() {
        return parts.stream()
                .filter(part -> part.cell().isPresent() && !part.isBlank())
                .map(part -> NumericValue.HALF_UNIT.multiply(part.factor().abs()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it is one printed figure and nothing else. */
    public boolean isPrinted() {
        return slack().compareTo(NumericValue.HALF_UNIT) == 0
                && parts.stream().filter(part -> !part.isBlank()).count() == 1;
    }

    public boolean isCount() {
        return !unit.isEmpty() && !unit.equals(Measure.AMOUNT.unit());
    }

    /** An amount in 万元. */
    public SideResult(BigDecimal value, boolean rounded, List<SidePart> parts) {
        this(value, rounded, parts, Measure.AMOUNT.unit(), "");
    }

    /** A side that is a text. */
    public static SideResult of(String text) {
        return new SideResult(BigDecimal.ZERO, false, List.of(), "", text);
    }
}
