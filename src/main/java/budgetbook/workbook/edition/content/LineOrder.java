package budgetbook.workbook.edition.content;

import budgetbook.budget.Dimension;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the lines in the working edition: income first, then by unit and codes, so that the lines behind an amount
 * stand together; lines that are alike in all of these stand as they were submitted.
 */
final class LineOrder {
    private static final List<Dimension> BY = List.of(
            Dimension.UNIT,
            Dimension.STAGE,
            Dimension.FUNCTION,
            Dimension.TYPE,
            Dimension.PROJECT,
            Dimension.FUND,
            Dimension.ECONOMIC,
            Dimension.GOVERNMENT,
            Dimension.SOURCE,
            Dimension.YEAR,
            Dimension.ITEM);

    private LineOrder() {}

    /** Returns the lines in this order. */
    static List<LedgerLine> sorted(List<LedgerLine> lines) {
        Comparator<LedgerLine> order =
                Comparator.comparing(line -> !line.fact().value(Dimension.SIDE).equals(Fact.INCOME));
        for (Dimension dimension : BY) {
            order = order.thenComparing(line -> line.fact().value(dimension));
        }
        return lines.stream().sorted(order).toList();
    }
}
