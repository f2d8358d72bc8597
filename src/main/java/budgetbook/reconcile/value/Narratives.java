package budgetbook.reconcile.value;

import budgetbook.budget.Narrative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of text of a department, found by what their fields say. Safe for use by several threads. */
public final class Narratives {
    /** By this name a field means the unit whose row it is. */
    public static final String UNIT = "unit";

    private final Map<Narrative.Kind, List<Narrative>> byKind = new EnumMap<>(Narrative.Kind.class);
    private final Map<Narrative.Kind, Map<String, Map<String, List<Narrative>>>> byField = new ConcurrentHashMap<>();

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

    /** Returns the rows of a kind whose field is one of these texts; those of a text stand in their order. */
    public List<Narrative> of(Narrative.Kind kind, String field, Set<String> texts) {
        Map<String, List<Narrative>> byText = byField.computeIfAbsent(kind, first -> new ConcurrentHashMap<>())
                .computeIfAbsent(field, first -> index(kind, field));
        List<Narrative> found = new ArrayList<>();
        new LinkedHashSet<>(texts).forEach(text -> found.addAll(byText.getOrDefault(text, List.of())));
        return found;
    }

    private Map<String, List<Narrative>> index(Narrative.Kind kind, String field) {
        Map<String, List<Narrative>> byText = new LinkedHashMap<>();
        for (Narrative row : of(kind)) {
            byText.computeIfAbsent(text(row, field), first -> new ArrayList<>()).add(row);
        }
        return byText;
    }

    /** Returns what a field of a row says, its unit's code for {@link #UNIT}. */
    public static String text(Narrative row, String field) {
        return field.equals(UNIT) ? row.unit() : row.field(field);
    }
}
