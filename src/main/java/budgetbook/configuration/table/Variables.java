package budgetbook.configuration.table;

import budgetbook.budget.Narrative;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables that templates may use in rows drawn from texts; the others are a {@link TableSeries}'s.
 */
public final class Variables {
    /** The fields of each kind of text. */
    public static final Map<Narrative.Kind, List<String>> FIELDS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Narrative.Kind.TARGET, List.of("project", "name", "level1", "indicator", "value"),
            Narrative.Kind.GOAL, List.of("content"),
            Narrative.Kind.TASK, List.of("name", "content"),
            Narrative.Kind.INDICATOR, List.of("level1", "level2", "indicator", "value", "explanation"),
            Narrative.Kind.ASSET, List.of("item", "value", "measure"),
            Narrative.Kind.PROFILE, List.of("column", "content"),
            Narrative.Kind.EXPLANATION, List.of("item", "reason", "use"),
            Narrative.Kind.PRIOR, List.of("item", "amount", "reason"))));

    private Variables() {}

    /** Known in rows drawn from texts of a kind. */
    static Set<String> ofTexts(Narrative.Kind kind) {
        Set<String> names = new TreeSet<>(TableSeries.DEPARTMENT.everywhere());
        FIELDS.getOrDefault(kind, List.of()).forEach(field -> names.add(kind.label() + "." + field));
        return names;
    }
}
