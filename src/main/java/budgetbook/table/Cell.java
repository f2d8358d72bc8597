package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Money;
import java.math.BigDecimal;

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
     * @param adjustment by how many 0.01 万元 what is printed departs from the sum rounded half up, so that printed
     *     tables foot; 0 unless {@code rounding: footed}
     */
    record Amount(Money exact, Condition condition, boolean zeroShown, int adjustment) implements Cell {
        /** What is printed: 万元, two decimals. */
        public BigDecimal printedWan() {
            return exact.printedWan().add(BigDecimal.valueOf(adjustment, 2));
        }

        /** The same amount, printed so many 0.01 万元 off its true rounding. */
        public Amount adjusted(int cents) {
            return new Amount(exact, condition, zeroShown, cents);
        }

        /** Whether anything is printed: an exact zero leaves the cell empty, an amount that rounds to zero does not. */
        public boolean printed() {
            return zeroShown || !exact.isZero();
        }
    }
}
