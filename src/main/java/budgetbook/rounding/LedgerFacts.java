package budgetbook.rounding;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import budgetbook.reconcile.LedgerFigures;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a department's ledger, and which of them meet a condition; each clause is tried once only. */
final class LedgerFacts implements LedgerFigures {
    private final Department department;
    private final List<Fact> facts;
    private final Map<Condition.Clause, BitSet> meeting = new HashMap<>();

    LedgerFacts(Department department, List<Fact> facts) {
        this.department = department;
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

    @Override
    public Department department() {
        return department;
    }

    @Override
    public Money sum(Condition condition) {
        return meeting(condition).stream()
                .mapToObj(fact -> facts.get(fact).amount())
                .reduce(Money.ZERO, Money::plus);
    }

    /** None: a rule about covers says nothing of which cells add up to which. */
    @Override
    public Optional<Money> control(String unitCode, String label) {
        return Optional.empty();
    }
}
