package budgetbook.rounding;

import budgetbook.table.Table;
import java.util.List;

/** Tables that foot, and what was done to that end. */
public record Footed(List<Table> tables, Adjustments adjustments) {}
