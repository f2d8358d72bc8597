package budgetbook.book.sentence;

import budgetbook.book.Missing;
import budgetbook.book.Span;
import budgetbook.book.figure.BookData;
import budgetbook.book.figure.FigureValue;
import budgetbook.book.figure.Figures;
import budgetbook.configuration.table.Template;
import budgetbook.reconcile.rule.Comparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a piece is made: a section of a department's book, and perhaps one item of a list. */
final class Scene {
    private final Figures figures;
    private final String section;
    private final Map<String, List<Span>> local;
    private final Set<Missing> missing;

    private Scene(Figures figures, String section, Map<String, List<Span>> local, Set<Missing> missing) {
        this.figures = figures;
        this.section = section;
        this.local = local;
        this.missing = missing;
    }

    /**
     * The scene of a section.
     *
     * @param missing receives what is missing
     */
    static Scene of(Figures figures, String section, Set<Missing> missing) {
        return new Scene(figures, section, Map.of(), missing);
    }

    /** Returns the same scene where some names stand for something of their own. */
    Scene with(Map<String, List<Span>> names) {
        return new Scene(figures, section, names, missing);
    }

    /** Returns a scene like this one that receives what is missing apart, to be told with {@link #tell} or not. */
    Scene apart() {
        return new Scene(figures, section, local, new LinkedHashSet<>());
    }

    /** Tells what is missing in a scene that was apart. */
    void tell(Scene other) {
        missing.addAll(other.missing);
    }

    /** Whether something is missing. */
    boolean lacksSomething() {
        return !missing.isEmpty();
    }

    BookData data() {
        return figures.data();
    }

    Figures figures() {
        return figures;
    }

    String section() {
        return section;
    }

    /** Returns the value of a figure; what it needs and does not find is told. */
    Optional<FigureValue> figure(String name) {
        List<Missing> lacking = new ArrayList<>();
        Optional<FigureValue> value = figures.value(name, section, lacking);
        missing.addAll(lacking);
        return value;
    }

    /** Whether a comparison holds. */
    boolean holds(Comparison comparison) {
        List<Missing> lacking = new ArrayList<>();
        boolean holds = figures.holds(comparison, section, lacking);
        missing.addAll(lacking);
        return holds;
    }

    /** Tells that the lead unit has not supplied something. */
    void lacks(Missing.Kind kind, String item, String says) {
        missing.add(new Missing(
                section, kind, item, List.of(data().department().lead().code()), says));
    }

    /** Returns words with all their names filled in; nothing if a figure among them is missing. */
    List<Span> say(Template template) {
        List<Span> spans = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        template.apart(words -> spans.add(new Span.Words(words)), name -> {
            List<Span> meant = meaning(name);
            if (meant.isEmpty()) {
                unknown.add(name);
            }
            spans.addAll(meant);
        });
        return unknown.isEmpty() ? spans : Collections.emptyList();
    }

    private List<Span> meaning(String name) {
        if (local.containsKey(name)) {
            return local.getOrDefault(name, List.of());
        }
        return figures.has(name)
                ? figure(name).map(value -> value.spans(name)).orElse(List.of())
                : List.of(new Span.Words(figures.everywhere(name)));
    }
}
