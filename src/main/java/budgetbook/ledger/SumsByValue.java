package budgetbook.ledger;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Amounts that are added up where they have the same values in all dimensions. */
public final class SumsByValue {
    private static final class Sum {
        private long fen;
        private int sequence = Integer.MAX_VALUE;
    }

    private final Map<Map<Dimension, String>, Sum> sums = new LinkedHashMap<>();

    /**
     * Adds an amount.
     *
     * @param values must not be changed any more
     * @param sequence the smallest number of its lines in their submission
     */
    public void add(Map<Dimension, String> values, Money amount, int sequence) {
        Sum sum = sums.computeIfAbsent(values, first -> new Sum());
        sum.fen = Math.addExact(sum.fen, amount.fen());
        sum.sequence = Math.min(sum.sequence, sequence);
    }

    /** Returns the sums in the order of their values, dimension by dimension. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(sums.size());
        sums.forEach((values, sum) -> facts.add(new Fact(values, new Money(sum.fen), sum.sequence)));
        facts.sort((one, other) -> compare(one.values(), other.values()));
        return facts;
    }

    /** Those of one kind have values in the same dimensions. */
    private static int compare(Map<Dimension, String> one, Map<Dimension, String> other) {
        for (Map.Entry<Dimension, String> value : one.entrySet()) {
            int order = value.getValue().compareTo(other.getOrDefault(value.getKey(), ""));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
