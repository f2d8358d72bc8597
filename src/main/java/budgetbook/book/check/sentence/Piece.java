package budgetbook.book.check.sentence;

import budgetbook.book.check.rule.BookFacts;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.value.RuleSubject;
import java.util.List;

/** A piece of a sentence. */
interface Piece {
    /** Returns what it should be. */
    Filled fill(Scope scope);

    /** Returns the changes of which it speaks. */
    default List<Slots.Changed> changes() {
        return List.of();
    }

    /**
     * For what a sentence is made.
     *
     * @param subject the department, or the row for which a text is said
     * @param index of the row, from 1
     */
    record Scope(BookFacts facts, RuleSubject subject, int index) {
        EvaluationContext context() {
            return new EvaluationContext(facts.master(), facts.ledger(), subject);
        }
    }

    /** The sentence's own words. */
    record Words(String text) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            return Filled.of(Segment.words(text), true);
        }
    }

    /** Pieces one behind the other. */
    record Row(List<Piece> pieces) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            Filled all = new Filled(List.of(), true, List.of());
            for (Piece piece : pieces) {
                all = all.and(piece.fill(scope));
            }
            return all;
        }

        @Override
        public List<Slots.Changed> changes() {
            return pieces.stream().flatMap(piece -> piece.changes().stream()).toList();
        }
    }

    /** A piece that stands only where it says something. */
    record IfAny(Piece inner) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            Filled filled = inner.fill(scope);
            return filled.says()
                    ? new Filled(filled.segments(), true, filled.missing())
                    : new Filled(List.of(), true, List.of());
        }

        @Override
        public List<Slots.Changed> changes() {
            return inner.changes();
        }
    }
}
