package budgetbook.rounding;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.ledger.Fact;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of a department's ledger, and which of them meet a condition; each clause is tried once only. */
final class LedgerFacts {
    private final List<Fact> facts;
    private final Map<Condition.Clause, BitSet> meeting = new LinkedHashMap<>();

    LedgerFacts(List<Fact> facts) {
        this.facts = facts;
    }

    /** The positions of the facts that meet a condition. */
    BitSet meeting(Condition condition) {
        BitSet all = new BitSet(facts.size());
        all.set(0, facts.size());
        condition.clauses().forEach(clause -> all.and(meeting.computeIfAbsent(clause, this::meetingClause)));
        return all;
    }

    /** All income, and all expenditure. */
    List<BitSet> grandTotals() {
        return List.of(
                meeting(Condition.is(Dimension.SIDE, Fact.INCOME)),
                meeting(Condition.is(Dimension.SIDE, Fact.EXPENDITURE)));
    }

    private BitSet meetingClause(Condition.Clause clause) {
        Condition condition = new Condition(List.of(clause));
        BitSet meeting = new BitSet(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            meeting.set(i, facts.get(i).meets(condition));
        }
        return meeting;
    }
}
