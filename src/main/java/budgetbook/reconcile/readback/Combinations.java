package budgetbook.reconcile.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Places, a row each, found by several of their texts at once: what one of the texts leaves may grow with the department,
 * what all of them leave together is little.
 */
public final class Combinations {
    private static final int[] NONE = {};

    private final Map<List<String>, int[]> placesOf = new LinkedHashMap<>();

    private Combinations() {}

    /** Takes down the texts of so many places. */
    public static Combinations of(int places, IntFunction<List<String>> texts) {
        Map<List<String>, IntStream.Builder> found = new LinkedHashMap<>();
        for (int place = 0; place < places; place++) {
            found.computeIfAbsent(texts.apply(place), first -> IntStream.builder())
                    .add(place);
        }
        Combinations combinations = new Combinations();
        found.forEach((combination, at) ->
                combinations.placesOf.put(combination, at.build().toArray()));
        return combinations;
    }

    /**
     * Returns the places of which each text is among those that are allowed, in their order.
     *
     * @param allowed for each text
     */
    public int[] at(List<Set<String>> allowed) {
        if (count(allowed) == 1) {
            return placesOf.getOrDefault(
                    allowed.stream().map(texts -> texts.iterator().next()).toList(), NONE);
        }
        return count(allowed) <= placesOf.size()
                ? joined(every(allowed).stream()
                        .map(wanted -> placesOf.getOrDefault(wanted, NONE))
                        .toList())
                : joined(placesOf.entrySet().stream()
                        .filter(entry -> isAllowed(entry.getKey(), allowed))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** How many combinations are allowed; no matter how many, if there are more than places. */
    private long count(List<Set<String>> allowed) {
        long count = 1;
        for (Set<String> texts : allowed) {
            count = Math.min(count, placesOf.size() + 1L) * texts.size();
        }
        return count;
    }

    private static boolean isAllowed(List<String> combination, List<Set<String>> allowed) {
        return IntStream.range(0, allowed.size())
                .allMatch(which -> allowed.get(which).contains(combination.get(which)));
    }

    private static List<List<String>> every(List<Set<String>> allowed) {
        List<List<String>> every = List.of(List.of());
        for (Set<String> texts : allowed) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : every) {
                for (String text : texts) {
                    List<String> one = new ArrayList<>(begun);
                    one.add(text);
                    longer.add(one);
                }
            }
            every = longer;
        }
        return every;
    }

    private static int[] joined(List<int[]> places) {
        return places.stream().flatMapToInt(IntStream::of).sorted().toArray();
    }
}
