package budgetbook.rounding;

import budgetbook.budget.Money;
import budgetbook.reconcile.CellName;
import budgetbook.reconcile.Part.PrintedCell;
import java.math.BigDecimal;

/**
 * A cell that is printed off its true rounding so that tables foot.
 *
 * @param name as people call it
 * @param exact what it prints, not rounded
 * @param rounded 万元, rounded half up to two decimals
 * @param printed 万元; one 0.01 above or below {@code rounded}, and less than 0.01 from {@code exact}
 */
public record Adjustment(PrintedCell cell, CellName name, Money exact, BigDecimal rounded, BigDecimal printed) {
    /** By how many 0.01 万元 it is printed off its true rounding: 1 or −1. */
    public int cents() {
        return printed.subtract(rounded).movePointRight(2).intValueExact();
    }
}
