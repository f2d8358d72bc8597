package budgetbook.ledger;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.RoaringBitmap;

/**
 * Facts by the values of their dimensions: which ones have a value is a set of positions, and a condition is met by what
 * the sets of its clauses have in common. A dimension is indexed when it is first asked for, a clause looked up once. Safe
 * for use by several threads.
 */
public final class FactIndex {
    private final List<Fact> facts;
    private final Map<Dimension, NavigableMap<String, RoaringBitmap>> byValue = new ConcurrentHashMap<>();
    private final Map<Clause, RoaringBitmap> byClause = new ConcurrentHashMap<>();

    /** Indexes facts, whose positions count from 0. */
    public FactIndex(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Returns the fact at a position. */
    Fact at(int position) {
        return facts.get(position);
    }

    /** Returns the positions of the facts that meet a condition, which must not be changed. */
    public RoaringBitmap meeting(Condition condition) {
        List<RoaringBitmap> sets = new ArrayList<>();
        for (Clause clause : condition.clauses()) {
            sets.add(byClause.computeIfAbsent(clause, this::having));
        }
        if (sets.isEmpty()) {
            return all();
        }
        sets.sort(Comparator.comparingInt(RoaringBitmap::getCardinality)); // what is small stays small
        RoaringBitmap met = sets.get(0);
        for (RoaringBitmap set : sets.subList(1, sets.size())) {
            met = RoaringBitmap.and(met, set);
        }
        return met;
    }

    private RoaringBitmap all() {
        return RoaringBitmap.bitmapOfRange(0, facts.size());
    }

    private RoaringBitmap having(Clause clause) {
        NavigableMap<String, RoaringBitmap> values = byValue.computeIfAbsent(clause.dimension(), this::index);
        RoaringBitmap having = new RoaringBitmap();
        for (String value : clause.values()) {
            if (clause.dimension().isCode()) {
                values.subMap(value, value + Character.MAX_VALUE).values().forEach(having::or);
            } else if (values.containsKey(value)) {
                having.or(values.get(value));
            }
        }
        return clause.among() ? having : RoaringBitmap.andNot(all(), having);
    }

    private NavigableMap<String, RoaringBitmap> index(Dimension dimension) {
        NavigableMap<String, RoaringBitmap> values = new TreeMap<>();
        for (int position = 0; position < facts.size(); position++) {
            values.computeIfAbsent(facts.get(position).value(dimension), first -> new RoaringBitmap())
                    .add(position);
        }
        return values;
    }
}
