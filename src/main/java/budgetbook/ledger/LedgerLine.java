package budgetbook.ledger;

import budgetbook.place.SourceCell;

/**
 * A line of the ledger with the cell in which somebody typed its amount.
 *
 * @param fact the line's own dimensions and amount
 */
public record LedgerLine(Fact fact, SourceCell place) {}
