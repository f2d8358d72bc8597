package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.ledger.Fact;
import java.util.List;

/** Where the facts of a table come from. */
@FunctionalInterface
public interface FactSource {
    /** Returns the facts that meet a condition, in an order that is always the same. */
    List<Fact> meeting(Condition where);
}
