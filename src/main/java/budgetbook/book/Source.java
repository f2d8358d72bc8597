package budgetbook.book;

import budgetbook.budget.Condition;
import budgetbook.place.SheetCell;
import java.util.List;

/**
 * Where a figure of the text comes from.
 *
 * @param kind what it rests on
 * @param expression as the configuration names it
 * @param cells of the fifteen tables that it is made of
 * @param conditions of the ledger's lines that it is the sum of; none where it rests on cells alone
 * @param says for a person: of last year's figures which publication, workbook or sheet, of supplied ones the unit
 */
public record Source(Kind kind, String expression, List<SheetCell> cells, List<Condition> conditions, String says) {
    public Source {
        cells = List.copyOf(cells);
        conditions = List.copyOf(conditions);
    }

    /** What a figure rests on. */
    public enum Kind {
        /** Cells of the fifteen tables, or sums of the ledger. */
        LEDGER,
        /** Last year's figures. */
        PRIOR,
        /** Other figures of the text: a change, a share. */
        DERIVED,
        /** What units supply: assets, for instance. */
        SUPPLIED
    }
}
