package budgetbook.workbook.edition.rule;

import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SidePart.Stated;
import budgetbook.reconcile.value.SideResult;
import budgetbook.workbook.edition.list.LiveColours.Colour;
import java.math.BigDecimal;
import java.util.List;

/**
 * A verdict is what 结果 says of a comparison. It is the outcome, but for the passes: those that hold only by rounding and
 * those that compare nothing with nothing stand apart from the plain ones. The worst comes first.
 */
public enum Verdict {
    FAILED(Outcome.FAILED.label(), "处，两方不符，或缺少所需的数", Colour.BAD),
    UNDECIDABLE(Outcome.UNDECIDABLE.label(), "处，缺少所需的数", Colour.BAD),
    EXPLAINED(Outcome.EXPLAINED.label(), "处，两方口径不同，差额已说明", Colour.NOTED),
    ROUNDED("尾差", "处，相差在四舍五入之内，详见“尾差”", Colour.NOTED),
    PASSED(Outcome.PASSED.label(), "处，两方相等", Colour.GOOD),
    ZERO("均为零", "处，两方都没有数", Colour.QUIET),
    NOT_APPLICABLE(Outcome.NOT_APPLICABLE.label(), "处，没有要核对的数", Colour.QUIET);

    private final String label;
    private final String meaning;
    private final Colour colour;

    Verdict(String label, String meaning, Colour colour) {
        this.label = label;
        this.meaning = meaning;
        this.colour = colour;
    }

    /** Returns what 结果 says. */
    public String label() {
        return label;
    }

    /** Returns what follows a number of comparisons that came to it. */
    public String meaning() {
        return meaning;
    }

    /** Returns the colour that it has as long as it stands. */
    public Colour colour() {
        return colour;
    }

    /** Whether somebody has to look at such a comparison; those that hold but for rounding have a sheet of their own. */
    public boolean standsOpen() {
        return compareTo(ROUNDED) < 0;
    }

    /** Whether it is a pass that says no more than that. */
    boolean isPlainPass() {
        return this == PASSED || this == ZERO;
    }

    /** Returns what 结果 says of a result. */
    static Verdict of(RuleResult result) {
        return switch (result.outcome()) {
            case FAILED -> FAILED;
            case UNDECIDABLE -> UNDECIDABLE;
            case EXPLAINED -> EXPLAINED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case PASSED -> result.isRoundingDifference() ? ROUNDED : isZero(result) ? ZERO : PASSED;
        };
    }

    private static boolean isZero(RuleResult result) {
        return mayBeZero(result)
                && result.left().value().signum() == 0
                && result.right().value().signum() == 0;
    }

    /** Whether nothing against nothing would be a pass that proves nothing: no side is a number that the rule states. */
    static boolean mayBeZero(RuleResult result) {
        return result.rule().relation().holds(BigDecimal.ZERO, BigDecimal.ZERO)
                && List.of(result.left(), result.right()).stream().allMatch(Verdict::isFound);
    }

    private static boolean isFound(SideResult side) {
        return !side.parts().isEmpty()
                && side.parts().stream().map(SidePart::source).noneMatch(Stated.class::isInstance);
    }
}
