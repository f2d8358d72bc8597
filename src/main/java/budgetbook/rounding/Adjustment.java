package budgetbook.rounding;

import budgetbook.reconcile.readback.CellName;
import budgetbook.table.Cell;
import java.math.BigDecimal;

/**
 * 舍位调整: a cell that is printed off its true rounding so that tables foot. All amounts in 万元.
 *
 * @param cell the cell and what people call it
 * @param exact what it prints, not rounded
 * @param rounded half up to two decimals
 * @param printed one 0.01 above or below {@code rounded}, and less than 0.01 from {@code exact}
 */
public record Adjustment(CellName cell, BigDecimal exact, BigDecimal rounded, BigDecimal printed) {
    static Adjustment of(CellName name, Cell.Amount amount, int cents) {
        return new Adjustment(
                name,
                amount.exact().wan(),
                amount.exact().printedWan(),
                amount.adjusted(cents).printedWan());
    }

    /** What was added to the true rounding: 0.01 or −0.01. */
    public BigDecimal added() {
        return printed.subtract(rounded);
    }
}
