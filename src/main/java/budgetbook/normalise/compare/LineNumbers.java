package budgetbook.normalise.compare;

import budgetbook.budget.BudgetLine;
import java.util.Optional;

/** Numbers the budget lines of one submission in the sender's order, and remembers what they said. */
public final class LineNumbers {
    private final Repetitions repetitions = new Repetitions();
    private int last;

    public int next() {
        return ++last;
    }

    /** The row of an earlier line that says the same. */
    public Optional<Integer> earlier(BudgetLine line, int row) {
        return repetitions.earlier(line, row);
    }
}
