package budgetbook.rounding;

import budgetbook.budget.Money;
import budgetbook.place.SheetCell;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a department's tables: cells that print the same lines of the ledger are one figure. The grand totals,
 * all income and all expenditure, are fixed at their true rounding, and so is what needs no rounding.
 */
final class Figures {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Integer> absorbedBy = new ArrayList<>();
    private final Map<SheetCell, Integer> byCell = new HashMap<>();
    private final Map<SheetCell, Cell.Amount> amounts = new LinkedHashMap<>();

    static Figures of(List<Table> tables, LedgerFacts facts) {
        Figures figures = new Figures();
        Map<BitSet, Integer> byFacts = new HashMap<>();
        for (Table table : tables) {
            for (int row = 0; row < table.rows().size(); row++) {
                Table.Row line = table.rows().get(row);
                for (int column = 0; column < line.cells().size(); column++) {
                    if (line.cells().get(column) instanceof Cell.Amount amount && amount.printed()) {
                        SheetCell cell = table.cellAt(row, column);
                        int figure = byFacts.computeIfAbsent(
                                facts.meeting(amount.condition()), lines -> figures.add(amount.exact()));
                        figures.put(cell, amount, figure, line.kind() == Table.Row.Kind.TOTAL);
                    }
                }
            }
        }
        for (BitSet all : facts.grandTotals()) {
            Integer figure = byFacts.get(all);
            if (figure != null) {
                figures.get(figure).fix();
            }
        }
        return figures;
    }

    private int add(Money exact) {
        figures.add(new Figure(exact));
        absorbedBy.add(figures.size() - 1);
        return figures.size() - 1;
    }

    private void put(SheetCell cell, Cell.Amount amount, int figure, boolean total) {
        byCell.put(cell, figure);
        amounts.put(cell, amount);
        figures.get(figure).add(cell, total);
    }

    /** The printed amounts by cell, table by table and row by row. */
    Map<SheetCell, Cell.Amount> amounts() {
        return amounts;
    }

    /** The exact amount of a cell; nothing if nothing is printed there. */
    Money exact(SheetCell cell) {
        Cell.Amount amount = amounts.get(cell);
        return amount == null ? Money.ZERO : amount.exact();
    }

    /** The number of the figure that a cell prints; it must print one. */
    int of(SheetCell cell) {
        int figure = byCell.getOrDefault(cell, -1);
        while (absorbedBy.get(figure) != figure) {
            figure = absorbedBy.get(figure);
        }
        return figure;
    }

    Figure get(int figure) {
        return figures.get(figure);
    }

    int size() {
        return figures.size();
    }

    /** Makes one figure of two that have to move together. */
    void join(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        figures.get(first).absorb(figures.get(second));
        absorbedBy.set(second, first);
    }
}
