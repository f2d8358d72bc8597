package budgetbook.book.sentence;

import budgetbook.book.Missing;
import budgetbook.book.Span;
import budgetbook.book.figure.FigureValue;
import budgetbook.book.figure.SuppliedTexts.Explanation;
import budgetbook.configuration.book.BookNames;
import budgetbook.configuration.book.ChangeWords;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.configuration.table.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pieces that say how an item has changed, and what was supplied about it. */
final class GivenPieces {
    private GivenPieces() {}

    /** How an item has changed since last year. */
    record Changed(SuppliedItem item, ChangeWords words) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            return Change.of(item, scene).map(change -> words(change, scene)).orElse(List.of());
        }

        private List<Span> words(Change change, Scene scene) {
            Template template = words.of(change.happened());
            return change.happened().saysAmount()
                    ? scene.with(Map.of(
                                    ChangeWords.AMOUNT,
                                    change.amount(),
                                    ChangeWords.RATE,
                                    change.happened().saysRate() ? change.rate() : List.of()))
                            .say(template)
                    : List.of(change.unchanged(Spans.text(scene.say(template))));
        }
    }

    /**
     * Why an item has changed; asked for where it has, and said where it was supplied.
     *
     * @param parts the items that it is the sum of, if it is one
     */
    record Reason(SuppliedItem item, List<SuppliedItem> parts, Template say) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            Optional<Change> change = Change.of(item, scene.apart());
            if (change.isEmpty() || change.get().happened() == ChangeWords.Case.NEW) {
                return List.of();
            }
            String reason = supplied(scene, item.name(), Explanation::reason);
            if (reason.isEmpty() && item.reason() && change.get().needsReason() && !explainedByParts(scene)) {
                scene.lacks(Missing.Kind.REASON, item.name(), "“" + item.name() + "”与上年不同，没有写明主要原因");
            }
            return said(say, item.name() + "/主要原因", reason, scene);
        }

        /** Whether the parts of the sum say why it has changed: there are some, and each that changed is explained. */
        private boolean explainedByParts(Scene scene) {
            return !parts.isEmpty()
                    && parts.stream()
                            .filter(part -> Change.of(part, scene.apart())
                                    .filter(Change::needsReason)
                                    .isPresent())
                            .noneMatch(part -> supplied(scene, part.name(), Explanation::reason)
                                    .isEmpty());
        }
    }

    /** What an amount is for; asked for where there is one. */
    record Use(SuppliedItem item, Template say) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            Optional<FigureValue> now = scene.apart().figure(item.name());
            if (now.filter(value -> !value.isZero()).isEmpty()) {
                return List.of();
            }
            String use = supplied(scene, item.name(), Explanation::use);
            if (use.isEmpty()) {
                scene.lacks(Missing.Kind.USE, item.name(), "“" + item.name() + "”有预算，没有写明用途");
            }
            return said(say, item.name() + "/用途", use, scene);
        }
    }

    /** A text of its own, said where it was supplied. */
    record OwnText(String item, Template say) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            return said(say, item, supplied(scene, item, Explanation::reason), scene);
        }
    }

    private static String supplied(Scene scene, String item, Function<Explanation, String> part) {
        return Spans.bare(scene.data().supplied().explanation(item).map(part).orElse(""));
    }

    private static List<Span> said(Template say, String id, String text, Scene scene) {
        return text.isEmpty()
                ? List.of()
                : scene.with(Map.of(BookNames.TEXT, List.of(new Span.Supplied(id, text))))
                        .say(say);
    }
}
