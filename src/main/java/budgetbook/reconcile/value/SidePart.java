package budgetbook.reconcile.value;

import budgetbook.budget.Condition;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.readback.PublishedTable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part is one of the amounts that make up a side of a rule.
 *
 * @param source where the amount comes from
 * @param amount in 万元
 * @param factor by what it counts: 1 where it is added, −1 where it is taken off
 */
public record SidePart(Source source, BigDecimal amount, BigDecimal factor) {

    /** Where an amount comes from. */
    public sealed interface Source {
        /** What becomes of it, as it is a cell, a sum of the ledger, or stated. */
        <T> T fold(Function<PrintedCell, T> cell, Function<LedgerSum, T> sum, Function<Stated, T> stated);
    }

    /**
     * A cell of the master workbook.
     *
     * @param blank whether nothing stands there, which counts as an exact zero
     */
    public record PrintedCell(SheetCell at, boolean blank) implements Source {
        /** A cell of a data row of a table that was read again. */
        static PrintedCell of(PublishedTable table, int row, int column) {
            return new PrintedCell(
                    table.cellAt(row, column), table.number(row, column).isEmpty());
        }

        @Override
        public <T> T fold(Function<PrintedCell, T> cell, Function<LedgerSum, T> sum, Function<Stated, T> stated) {
            return cell.apply(this);
        }
    }

    /** The exact sum of the ledger's lines that meet a condition. */
    public record LedgerSum(Condition condition) implements Source {
        @Override
        public <T> T fold(Function<PrintedCell, T> cell, Function<LedgerSum, T> sum, Function<Stated, T> stated) {
            return sum.apply(this);
        }
    }

    /** An amount that was stated: a number in the rule, a control total of a cover. */
    public record Stated() implements Source {
        /** The one of them: the amount of the part says all. */
        public static final Stated VALUE = new Stated();

        @Override
        public <T> T fold(Function<PrintedCell, T> cell, Function<LedgerSum, T> sum, Function<Stated, T> stated) {
            return stated.apply(this);
        }
    }

    /** A cell of a data row as a part of a sum; one that holds no number counts nothing. */
    public static SidePart of(PublishedTable table, int row, int column) {
        return new SidePart(
                PrintedCell.of(table, row, column), table.number(row, column).orElse(BigDecimal.ZERO), BigDecimal.ONE);
    }

    /** The printed cell from which it comes; empty if it comes from elsewhere. */
    public Optional<PrintedCell> cell() {
        return source.fold(Optional::of, sum -> Optional.empty(), stated -> Optional.empty());
    }

    /** What it adds to its side, in 万元. */
    public BigDecimal contribution() {
        return amount.multiply(factor);
    }

    SidePart times(BigDecimal multiplier) {
        return new SidePart(source, amount, factor.multiply(multiplier));
    }

    boolean isBlank() {
        return cell().filter(PrintedCell::blank).isPresent();
    }
}
