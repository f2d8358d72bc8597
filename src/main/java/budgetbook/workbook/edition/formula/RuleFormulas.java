package budgetbook.workbook.edition.formula;

import budgetbook.ledger.LedgerLine;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SidePart.LedgerSum;
import budgetbook.reconcile.value.SideResult;
import budgetbook.workbook.edition.line.LinePlaces;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sides of rules as live formulas over the tables and 明细. */
public final class RuleFormulas {
    /** Comparisons of a criterion with a line that a recalculation may take: a few seconds. */
    private static final long MOST_COMPARISONS = 20_000_000;

    private static final int LONGEST = 8000;
    /** A 分 in 万元. */
    private static final int EXACT = 6;

    private static final int PRINTED = 2;

    private final LedgerFormula ledger;
    private final boolean live;

    public RuleFormulas(List<RuleResult> results, List<LedgerLine> lines) {
        this.ledger = new LedgerFormula(lines);
        long comparisons = results.stream()
                        .flatMap(result -> List.of(result.left(), result.right()).stream())
                        .flatMap(side -> side.parts().stream())
                        .mapToLong(part -> part.source()
                                .fold(
                                        cell -> 0L,
                                        sum -> sum.condition().clauses().size() + 1L,
                                        stated -> 0L))
                        .sum()
                * lines.size();
        this.live = comparisons <= MOST_COMPARISONS && lines.size() <= LinePlaces.PER_SHEET;
    }

    /** Whether sums of the ledger are formulas; if not, there are too many lines for an office program. */
    public boolean ledgerIsLive() {
        return live;
    }

    /** The formula of a side; empty if it has to stand as a value. */
    public Optional<String> of(SideResult side) {
        List<SidePart> printed = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (SidePart part : side.parts()) {
            boolean said = part.source()
                    .fold(
                            cell -> printed.add(part),
                            sum -> ledgerTerm(sum, part.factor())
                                    .map(terms::add)
                                    .orElse(false),
                            stated -> terms.add(PrintedSum.times(
                                    part.amount().stripTrailingZeros().toPlainString(), part.factor())));
            if (!said) {
                return Optional.empty();
            }
        }
        String cells = PrintedSum.of(printed, "");
        if (!cells.isEmpty()) {
            terms.add(0, cells);
        }
        String sum = terms.isEmpty() ? "0" : PrintedSum.join(terms);
        boolean reference = printed.size() == 1 && side.parts().size() == 1;
        String formula = reference ? sum : rounded(sum, side.rounded());
        return formula.length() > LONGEST ? Optional.empty() : Optional.of(formula);
    }

    private Optional<String> ledgerTerm(LedgerSum sum, BigDecimal factor) {
        return live
                ? ledger.of(sum.condition()).map(formula -> PrintedSum.times("(" + formula + ")/10000", factor))
                : Optional.empty();
    }

    /** Exact to the 分, without what binary sums add; then, if a table prints it, as it is printed. */
    private static String rounded(String sum, boolean asPrinted) {
        String exact = "ROUND(" + sum + "," + EXACT + ")";
        return asPrinted ? "ROUND(" + exact + "," + PRINTED + ")" : exact;
    }
}
