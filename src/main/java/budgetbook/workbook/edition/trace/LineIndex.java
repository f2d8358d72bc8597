package budgetbook.workbook.edition.trace;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import budgetbook.ledger.LedgerLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that meet a condition without going through all of them: it looks at those that have the rarest of
 * the values that the condition asks for.
 */
final class LineIndex {
    private final List<LedgerLine> lines;
    private final Map<Dimension, NavigableMap<String, int[]>> byValue = new EnumMap<>(Dimension.class);

    LineIndex(List<LedgerLine> lines) {
        this.lines = lines;
        Map<Dimension, NavigableMap<String, IntStream.Builder>> growing = new EnumMap<>(Dimension.class);
        for (int line = 0; line < lines.size(); line++) {
            for (Dimension dimension : Dimension.values()) {
                growing.computeIfAbsent(dimension, first -> new TreeMap<>())
                        .computeIfAbsent(lines.get(line).fact().value(dimension), first -> IntStream.builder())
                        .add(line);
            }
        }
        growing.forEach((dimension, values) -> {
            NavigableMap<String, int[]> done = new TreeMap<>();
            values.forEach((value, found) -> done.put(value, found.build().toArray()));
            byValue.put(dimension, done);
        });
    }

    /** The lines that meet a condition. */
    LineSet of(Condition condition) {
        List<int[]> fewest = null;
        for (Clause clause : condition.clauses()) {
            List<int[]> having = clause.among() ? having(clause) : null;
            if (having != null && (fewest == null || size(having) < size(fewest))) {
                fewest = having;
            }
        }
        IntStream candidates = fewest == null
                ? IntStream.range(0, lines.size())
                : fewest.stream().flatMapToInt(IntStream::of).sorted();
        return LineSet.of(candidates.filter(line -> lines.get(line).fact().meets(condition)));
    }

    /** The lines with one of a clause's values; each line once. */
    private @Nullable List<int[]> having(Clause clause) {
        NavigableMap<String, int[]> values = byValue.get(clause.dimension());
        if (values == null) {
            return null;
        }
        if (!clause.dimension().isCode()) {
            return clause.values().stream()
                    .distinct()
                    .map(value -> values.getOrDefault(value, new int[0]))
                    .toList();
        }
        NavigableMap<String, int[]> met = new TreeMap<>();
        for (String prefix : clause.values()) {
            met.putAll(values.subMap(prefix, true, prefix + Character.MAX_VALUE, false));
        }
        return List.copyOf(met.values());
    }

    private static long size(List<int[]> found) {
        return found.stream().mapToLong(positions -> positions.length).sum();
    }
}
