package budgetbook.ledger;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts by the values of their dimensions: those that meet a condition are looked for among the fewest that can, not among
 * all. A dimension is indexed when it is first asked for. Not safe for threads.
 */
final class FactIndex {
    private final List<Fact> facts;
    private final Map<Dimension, NavigableMap<String, int[]>> places = new EnumMap<>(Dimension.class);

    FactIndex(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Returns the facts that meet a condition, in their order. */
    Stream<Fact> meeting(Condition condition) {
        return candidates(condition).mapToObj(facts::get).filter(fact -> fact.meets(condition));
    }

    private IntStream candidates(Condition condition) {
        @Nullable Collection<int[]> fewest = null;
        int least = facts.size();
        for (Clause clause : condition.clauses()) {
            if (clause.among()) {
                Collection<int[]> with = with(clause);
                int count = with.stream().mapToInt(some -> some.length).sum();
                if (count < least) {
                    fewest = with;
                    least = count;
                }
            }
        }
        return fewest == null ? IntStream.range(0, facts.size()) : together(fewest);
    }

    /** The places of the facts that a clause is true of; a place may come twice where one value begins another. */
    private Collection<int[]> with(Clause clause) {
        NavigableMap<String, int[]> byValue = places.computeIfAbsent(clause.dimension(), this::byValue);
        if (!clause.dimension().isCode()) {
            return clause.values().stream()
                    .map(byValue::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return clause.values().stream()
                .flatMap(value -> byValue.subMap(value, value + Character.MAX_VALUE).values().stream())
                .toList();
    }

    private static IntStream together(Collection<int[]> some) {
        if (some.size() == 1) {
            return Arrays.stream(some.iterator().next());
        }
        BitSet all = new BitSet();
        some.forEach(each -> Arrays.stream(each).forEach(all::set));
        return all.stream();
    }

    private NavigableMap<String, int[]> byValue(Dimension dimension) {
        Map<String, IntStream.Builder> builders = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            builders.computeIfAbsent(facts.get(i).value(dimension), value -> IntStream.builder())
                    .add(i);
        }
        NavigableMap<String, int[]> byValue = new TreeMap<>();
        builders.forEach((value, builder) -> byValue.put(value, builder.build().toArray()));
        return byValue;
    }
}
