package budgetbook.rounding;

import budgetbook.reconcile.CellName;
import java.math.BigDecimal;
import java.util.List;

/**
 * A comparison of printed figures that holds exactly but cannot hold as they are printed.
 *
 * @param rule the rule's id
 * @param name the rule's name
 * @param iteration for what the rule was checked; empty if it is checked once
 * @param cells of both sides, in the order of the rule
 * @param difference left − right as printed, in 万元
 */
public record Unfooted(String rule, String name, String iteration, List<CellName> cells, BigDecimal difference) {}
