package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Money;

/** A cell of a {@link Table}. */
public sealed interface Cell {
    /** A cell without content. */
    record Blank() implements Cell {
        public static final Blank CELL = new Blank();
    }

    /** A cell of text; codes are text too. Lines are separated by {@code \n}. */
    record Text(String text) implements Cell {}

    /**
     * A cell that is the sum of the ledger's lines that meet a condition.
     *
     * @param exact the sum, not rounded
     * @param condition what the lines have in common: the cell's place in the ledger
     * @param zeroShown whether an exact zero is printed as 0.00 rather than left empty
     */
    record Amount(Money exact, Condition condition, boolean zeroShown) implements Cell {
        /** Whether anything is printed: an exact zero leaves the cell empty, an amount that rounds to zero does not. */
        public boolean printed() {
            return zeroShown || !exact.isZero();
        }
    }
}
