package budgetbook.book.sentence;

import budgetbook.book.Missing;
import budgetbook.book.Span;
import budgetbook.book.figure.CompiledFigure;
import budgetbook.book.figure.FigureValue;
import budgetbook.budget.Unit;
import budgetbook.configuration.book.BookNames;
import budgetbook.reconcile.rule.Iteration;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The pieces that are lists. */
final class ListPieces {
    /** The number before the name of a row: （五）, 二十一、, 其中：. */
    private static final Pattern NUMBER = Pattern.compile("^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|其中：)");

    private ListPieces() {}

    /**
     * Named figures.
     *
     * @param zeros whether those are said too that are zero
     */
    record OfFigures(List<String> figures, boolean zeros, Items items) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            List<Items.Item> found = new ArrayList<>();
            for (String name : figures) {
                Optional<FigureValue> value = scene.figure(name);
                if (value.isEmpty()) {
                    return List.of();
                }
                if (zeros || !value.get().isZero()) {
                    found.add(new Items.Item(name, value, Map.of()));
                }
            }
            return items.make(found, scene);
        }
    }

    /** The supplied items of a measure, those that are zero left out. */
    record OfSupplied(String measure, Items items) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            List<Items.Item> found = new ArrayList<>();
            scene.figures().supplied(measure).forEach((item, value) -> {
                if (!value.isZero()) {
                    found.add(new Items.Item(item, Optional.of(value), Map.of()));
                }
            });
            return items.make(found, scene);
        }
    }

    /**
     * Rows of a table, or units; of those with an amount, the ones that print something.
     *
     * @param by the column by which they are ordered, each of its texts once; empty for their own order
     * @param name the column that says what they are called; empty for what a report calls them
     */
    record OfEach(Iteration each, String by, String name, Optional<CompiledFigure> amount, Items items)
            implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            Map<String, Items.Item> found = by.isEmpty() ? new LinkedHashMap<>() : new TreeMap<>();
            for (RuleSubject subject : scene.figures().subjects(each)) {
                String key = by.isEmpty() ? Integer.toString(found.size()) : text(subject, by);
                if (amount.isEmpty()) {
                    found.putIfAbsent(key, item(subject, Optional.empty(), scene));
                } else {
                    List<Missing> missing = new ArrayList<>();
                    scene.figures()
                            .value(amount.get(), subject, scene.section(), missing)
                            .filter(value -> !value.isZero())
                            .ifPresent(value -> found.putIfAbsent(key, item(subject, Optional.of(value), scene)));
                }
            }
            return items.make(List.copyOf(found.values()), scene);
        }

        private Items.Item item(RuleSubject subject, Optional<FigureValue> value, Scene scene) {
            String called = name.isEmpty() ? subject.rowName() : text(subject, name);
            Map<String, List<Span>> names = new LinkedHashMap<>();
            for (String of : BookNames.OF_UNIT) {
                names.put(of, List.of(new Span.Words(ofUnit(subject, of, scene))));
            }
            return new Items.Item(NUMBER.matcher(called).replaceFirst(""), value, names);
        }

        private static String ofUnit(RuleSubject subject, String name, Scene scene) {
            if (!name.equals(BookNames.LEAD)) {
                return text(subject, name);
            }
            return scene.data()
                    .department()
                    .unit(text(subject, BookNames.OF_UNIT.get(0)))
                    .filter(Unit::lead)
                    .map(unit -> BookNames.LEAD)
                    .orElse("");
        }

        private static String text(RuleSubject subject, String name) {
            return String.join("", subject.texts(name));
        }
    }
}
