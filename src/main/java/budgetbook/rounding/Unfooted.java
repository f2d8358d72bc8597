package budgetbook.rounding;

import budgetbook.reconcile.readback.CellName;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A comparison of printed figures that holds exactly but cannot hold as they are printed.
 *
 * @param rule the rule's id
 * @param name the rule's name
 * @param iteration for what the rule was checked; empty if it is checked once
 * @param cells of both sides that print an amount, in the order of the rule
 * @param difference left − right as printed, in 万元
 */
public record Unfooted(String rule, String name, String iteration, List<CellName> cells, BigDecimal difference) {
    /** As many cells as a sentence can name. */
    private static final int NAMED = 8;

    /** What does not foot, as a person would say it, with its cells. */
    public String sentence() {
        return name
                + (iteration.isEmpty() ? "" : "（" + iteration + "）")
                + "，印出的两方相差 " + difference.abs().toPlainString() + " 万元，涉及 "
                + cells.stream().limit(NAMED).map(cell -> cell.at().name()).collect(Collectors.joining("、"))
                + (cells.size() > NAMED ? " 等 " + cells.size() + " 格" : "");
    }
}
