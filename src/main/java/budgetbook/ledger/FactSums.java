package budgetbook.ledger;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.PeekableIntIterator;

/** What rules ask of the facts of a department; each condition is summed once only. Safe for use by several threads. */
public final class FactSums {
    private final FactIndex facts;
    private final Map<Condition, Money> sums = new ConcurrentHashMap<>();

    public FactSums(List<Fact> facts) {
        this.facts = new FactIndex(facts);
    }

    /** Returns the exact sum of the facts that meet a condition. */
    public Money sum(Condition condition) {
        Money known = sums.get(condition);
        if (known == null) {
            long fen = 0;
            for (PeekableIntIterator met = facts.meeting(condition).getIntIterator(); met.hasNext(); ) {
                fen = Math.addExact(fen, facts.at(met.next()).amount().fen());
            }
            known = new Money(fen);
            sums.put(condition, known);
        }
        return known;
    }

    /** Returns in how many ways the facts that meet a condition differ in these dimensions. */
    public int kinds(List<Dimension> dimensions, Condition condition) {
        Set<List<String>> kinds = new HashSet<>();
        for (PeekableIntIterator met = facts.meeting(condition).getIntIterator(); met.hasNext(); ) {
            kinds.add(dimensions.stream().map(facts.at(met.next())::value).toList());
        }
        return kinds.size();
    }
}
