package budgetbook.reconcile.value;

import budgetbook.budget.Narrative;
import budgetbook.reconcile.readback.Combinations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The rows of text of a department, found by what their fields say. Safe for use by several threads. */
public final class Narratives {
    /** By this name a field means the unit whose row it is. */
    public static final String UNIT = "unit";

    private final Map<Narrative.Kind, List<Narrative>> byKind = new EnumMap<>(Narrative.Kind.class);
    private final Map<Narrative.Kind, Map<List<String>, Combinations>> byFields = new ConcurrentHashMap<>();

    /** Takes the rows in their order. */
    public Narratives(List<Narrative> rows) {
        for (Narrative row : rows) {
            byKind.computeIfAbsent(row.kind(), first -> new ArrayList<>()).add(row);
        }
    }

    /** Returns the rows of a kind. */
    public List<Narrative> of(Narrative.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /**
     * Returns the rows of a kind whose fields are each one of some texts, in their order.
     *
     * @param texts for each of the fields
     */
    public List<Narrative> of(Narrative.Kind kind, List<String> fields, List<Set<String>> texts) {
        List<Narrative> rows = of(kind);
        Combinations combinations = byFields.computeIfAbsent(kind, first -> new ConcurrentHashMap<>())
                .computeIfAbsent(fields, first -> index(rows, fields));
        return IntStream.of(combinations.at(texts)).mapToObj(rows::get).toList();
    }

    private static Combinations index(List<Narrative> rows, List<String> fields) {
        return Combinations.of(
                rows.size(),
                row -> fields.stream().map(field -> text(rows.get(row), field)).toList());
    }

    /** Returns what a field of a row says, its unit's code for {@link #UNIT}. */
    public static String text(Narrative row, String field) {
        return field.equals(UNIT) ? row.unit() : row.field(field);
    }
}
