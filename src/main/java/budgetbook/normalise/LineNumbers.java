package budgetbook.normalise;

import budgetbook.budget.BudgetLine;
import java.util.Optional;

/** Numbers the budget lines of one submission in the sender's order, and remembers what they said. */
final class LineNumbers {
    private final Repetitions repetitions = new Repetitions();
    private int last;

    int next() {
        return ++last;
    }

    /** The row of an earlier line that says the same. */
    Optional<Integer> earlier(BudgetLine line, int row) {
        return repetitions.earlier(line, row);
    }
}
