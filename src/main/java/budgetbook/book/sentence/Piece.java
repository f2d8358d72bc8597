package budgetbook.book.sentence;

import budgetbook.book.Span;
import budgetbook.configuration.book.PieceDefinition.Look;
import budgetbook.configuration.table.Template;
import budgetbook.reconcile.rule.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a paragraph, ready to be made. */
interface Piece {
    /** Returns what it says; nothing if it is not made. */
    List<Span> make(Scene scene);

    /** Words with figures in them. */
    record Say(Template words) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            return scene.say(words);
        }
    }

    /** A piece under conditions. */
    record Guarded(Piece piece, Optional<Comparison> when, String ifAny) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            if (when.isPresent() && !scene.holds(when.get())) {
                return List.of();
            }
            if (!ifAny.isEmpty()
                    && scene.figure(ifAny).filter(value -> !value.isZero()).isEmpty()) {
                return List.of();
            }
            return piece.make(scene);
        }
    }

    /** Several pieces, joined. */
    record Joined(List<Piece> pieces, Look look) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            return join(pieces.stream().map(piece -> piece.make(scene)).toList(), look, scene);
        }
    }

    /** The first of some pieces that is made; where one lacks something, none after it is, which might deny it. */
    record Either(List<Piece> pieces) implements Piece {
        @Override
        public List<Span> make(Scene scene) {
            for (Piece piece : pieces) {
                Scene tried = scene.apart();
                List<Span> made = piece.make(tried);
                scene.tell(tried);
                if (!made.isEmpty() || tried.lacksSomething()) {
                    return made;
                }
            }
            return List.of();
        }
    }

    /** Joins what was made; nothing if nothing was. */
    static List<Span> join(List<List<Span>> made, Look look, Scene scene) {
        List<Span> spans = new ArrayList<>();
        for (List<Span> part : made) {
            if (!part.isEmpty()) {
                spans.addAll(spans.isEmpty() ? scene.say(look.before()) : List.of(new Span.Words(look.join())));
                spans.addAll(part);
            }
        }
        if (!spans.isEmpty()) {
            spans.addAll(scene.say(look.after()));
        }
        return spans;
    }
}
