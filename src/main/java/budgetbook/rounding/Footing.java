package budgetbook.rounding;

import budgetbook.ledger.Fact;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.PrintedRounding;
import budgetbook.reconcile.check.Reconciliation;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 舍位平衡 (controlled rounding): prints each amount by one of the two neighbours of its exact value so that every printed
 * total is the sum of its printed parts, with as few cells off their true rounding as possible.
 *
 * <p>Which cells add up to which is what the rules of reconciliation say; those that do not hold for the exact amounts
 * (a lawful difference, say) bind nothing.
 */
public final class Footing {
    /** Up to this size of the solver's tableau whole moves are searched for at once. */
    private static final long WHOLE = 1_500_000;

    private final List<Table> tables;
    private final PublishedWorkbook drawn;
    private final Figures figures;
    private final List<Comparison> comparisons = new ArrayList<>();
    /** What is compared and does not have to agree as it is printed. */
    private final Set<List<SheetCell>> open = new LinkedHashSet<>();

    private Footing(
            List<Table> tables,
            List<Fact> facts,
            LedgerFigures ledger,
            List<Rule> rules,
            Map<String, TableLayout> layouts) {
        this.tables = tables;
        this.drawn = DrawnSheet.workbook(tables, layouts);
        this.figures = Figures.of(tables, new LedgerFacts(facts));
        List<Rule> ofCells = rules.stream().filter(Rule::comparesCells).toList();
        for (RuleResult result : Reconciliation.run(ofCells, drawn, ledger)) {
            Optional<Comparison> comparison = Comparison.of(result, figures::exact);
            comparison.ifPresentOrElse(
                    comparisons::add, () -> open.add(PrintedRounding.cells(result.left(), result.right())));
        }
    }

    /**
     * Makes tables foot.
     *
     * @param tables as they are drawn from the facts, each amount at its true rounding
     * @param ledger the same facts, for the conditions of the rules
     * @param rules of which those that compare cells with cells say what adds up
     */
    public static Footed foot(
            List<Table> tables,
            List<Fact> facts,
            LedgerFigures ledger,
            List<Rule> rules,
            Map<String, TableLayout> layouts) {
        return new Footing(tables, facts, ledger, rules, layouts).foot();
    }

    private Footed foot() {
        Equations equations = new Equations(figures, comparisons);
        BitSet moved = new BitSet();
        List<Comparison> broken = new ArrayList<>();
        boolean fewest = true;
        for (List<Equation> component : equations.components()) {
            Moves whole = new Moves(figures, component);
            Moves.Found found = (whole.size() <= WHOLE ? whole.find() : Optional.<Moves.Found>empty())
                    .orElseGet(() -> new LargeMoves(figures, component).find());
            moved.or(found.moved());
            found.broken().forEach(equation -> broken.addAll(equations.sources(equation)));
            fewest &= found.smallest();
        }
        broken.forEach(comparison -> open.add(comparison.cells()));
        Map<SheetCell, Integer> cents = cents(moved);
        return new Footed(
                tables.stream().map(table -> adjusted(table, cents)).toList(),
                new Adjustments(
                        adjustments(cents),
                        broken.stream()
                                .map(comparison -> unfooted(comparison, cents))
                                .toList(),
                        fewest,
                        new PrintedRounding(true, cents, open)));
    }

    /** By how many 0.01 万元 each cell is printed off its true rounding. */
    private Map<SheetCell, Integer> cents(BitSet moved) {
        Map<SheetCell, Integer> cents = new LinkedHashMap<>();
        figures.amounts().keySet().forEach(cell -> {
            int figure = figures.of(cell);
            if (moved.get(figure)) {
                cents.put(cell, figures.get(figure).step());
            }
        });
        return cents;
    }

    private List<Adjustment> adjustments(Map<SheetCell, Integer> cents) {
        List<Adjustment> adjustments = new ArrayList<>();
        figures.amounts().forEach((cell, amount) -> {
            int step = cents.getOrDefault(cell, 0);
            if (step != 0) {
                adjustments.add(Adjustment.of(drawn.name(cell), amount, step));
            }
        });
        return adjustments;
    }

    private Unfooted unfooted(Comparison comparison, Map<SheetCell, Integer> cents) {
        long difference = 0;
        for (Map.Entry<SheetCell, Integer> term : comparison.times().entrySet()) {
            long printed = Figure.cents(figures.exact(term.getKey())) + cents.getOrDefault(term.getKey(), 0);
            difference += printed * term.getValue();
        }
        RuleResult result = comparison.result();
        return new Unfooted(
                result.rule().id(),
                result.rule().name(),
                result.iteration(),
                comparison.times().keySet().stream().map(drawn::name).toList(),
                BigDecimal.valueOf(difference, 2));
    }

    private static Table adjusted(Table table, Map<SheetCell, Integer> cents) {
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>(table.rows().get(row).cells());
            for (int column = 0; column < cells.size(); column++) {
                SheetCell place = table.cellAt(row, column);
                if (cells.get(column) instanceof Cell.Amount amount && cents.containsKey(place)) {
                    cells.set(column, amount.adjusted(cents.get(place)));
                }
            }
            rows.add(new Table.Row(table.rows().get(row).kind(), cells));
        }
        return table.withRows(rows);
    }
}
