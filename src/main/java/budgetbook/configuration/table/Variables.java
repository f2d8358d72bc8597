package budgetbook.configuration.table;

import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables that templates may use, and where: everywhere, in rows drawn from lines, in rows drawn from texts.
 */
public final class Variables {
    /** Known in every template. */
    public static final Set<String> EVERYWHERE = Collections.unmodifiableSet(
            new LinkedHashSet<>(List.of("year", "department.code", "department.name", "goals")));

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

    /** Known in rows drawn from lines: each dimension, and for codes also their levels and name. */
    static Set<String> ofLines() {
        Set<String> names = new TreeSet<>(EVERYWHERE);
        Arrays.stream(Dimension.values()).map(Dimension::word).forEach(names::add);
        names.addAll(List.of("unit.name", "unit.short-name"));
        for (String code : List.of("function", "economic", "government")) {
            names.addAll(List.of(code + ".name", code + ".class", code + ".group"));
        }
        names.add("function.item");
        return names;
    }

    /** Known in rows drawn from texts of a kind. */
    static Set<String> ofTexts(Narrative.Kind kind) {
        Set<String> names = new TreeSet<>(EVERYWHERE);
        FIELDS.getOrDefault(kind, List.of()).forEach(field -> names.add(kind.label() + "." + field));
        return names;
    }
}
