package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import java.util.List;
import java.util.Map;

/**
 * Where a row stands: the condition so far, the facts that meet it, and the values of the variables.
 *
 * @param values of the variables known here; a dimension's are those of the first fact
 */
record Scope(Condition where, List<Fact> facts, Map<String, String> values) {

    /** The scope of the facts in this one that meet a further condition. */
    Scope narrow(Condition further) {
        if (further.clauses().isEmpty()) {
            return this;
        }
        return new Scope(
                where.and(further),
                facts.stream().filter(fact -> fact.meets(further)).toList(),
                values);
    }

    /** The amount of the facts that meet a further condition, as a cell. */
    Cell.Amount sum(Condition further, boolean zeroShown) {
        long fen = 0;
        for (Fact fact : facts) {
            if (fact.meets(further)) {
                fen = Math.addExact(fen, fact.amount().fen());
            }
        }
        return new Cell.Amount(new Money(fen), where.and(further), zeroShown, 0);
    }

    String value(String variable) {
        return values.getOrDefault(variable, "");
    }
}
