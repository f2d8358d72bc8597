package budgetbook.book.prior;

import java.math.BigDecimal;

/**
 * A figure of last year.
 *
 * @param item its standard name
 * @param amount in 万元, with two decimals, as it was printed
 * @param restated why it is not what the tables of last year print; empty if it is
 */
public record PriorFigure(String item, BigDecimal amount, PriorSource source, String restated) {}
