package budgetbook.explain;

import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerLine;
import budgetbook.publication.Manifest;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is behind a printed figure.
 *
 * @param cell e.g. 预算05表!F9
 * @param heading the table's title, the row's texts and the column's header, as a reader finds the cell
 * @param exact the exact sum of the lines
 * @param printed what the cell prints, in 万元; off the true rounding of the sum only with {@code rounding: footed}
 * @param lines in the order of the ledger
 */
public record Explanation(String cell, String heading, Money exact, BigDecimal printed, List<LedgerLine> lines) {
    /**
     * Explains a cell of the department's current publication.
     *
     * @param ledger that of the state folder from which it was published
     */
    public static Explanation of(
            CellAddress cell, Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        int number = cell.table();
        if (number < 1 || number > configuration.tables().size()) {
            throw new NoExplanationException("没有预算" + String.format("%02d", number) + "表");
        }
        PublishedLedger published = new PublishedLedger(configuration, department, manifest, ledger);
        ExplainedCell explained = ExplainedCell.of(published.table(number), cell);
        return new Explanation(
                explained.name(),
                explained.heading(),
                explained.amount().exact(),
                explained.amount().printedWan(),
                published.lines(List.of(explained.amount().condition())));
    }

    /** What was added to the true rounding so that the tables foot, in 万元; mostly 0. */
    public BigDecimal adjustment() {
        return printed.subtract(exact.printedWan());
    }
}
