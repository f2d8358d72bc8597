package budgetbook.book.sentence;

import budgetbook.book.figure.Amounts;
import budgetbook.book.figure.CompiledFigure;
import budgetbook.book.figure.FigureBook;
import budgetbook.configuration.book.BookDefinition;
import budgetbook.configuration.book.ChangeWords;
import budgetbook.configuration.book.PieceDefinition;
import budgetbook.configuration.file.Text;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.reconcile.rule.Iteration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes pieces of their definitions, and refuses with file and line what cannot be. */
final class PieceCompiler {
    private static final Pattern SUPPLIED = Pattern.compile("supplied\\((.*)\\)");

    private final BookDefinition book;
    private final FigureBook figures;

    PieceCompiler(BookDefinition book, FigureBook figures) {
        this.book = book;
        this.figures = figures;
    }

    /** Returns the pieces one after the other, as one. */
    Piece compile(List<PieceDefinition> pieces) {
        List<Piece> compiled = all(pieces);
        return scene ->
                compiled.stream().flatMap(piece -> piece.make(scene).stream()).toList();
    }

    private List<Piece> all(List<PieceDefinition> pieces) {
        return pieces.stream().map(this::compile).toList();
    }

    private Piece compile(PieceDefinition piece) {
        if (piece instanceof PieceDefinition.Say say) {
            return guarded(new Piece.Say(say.words()), say.when(), say.ifAny());
        }
        if (piece instanceof PieceDefinition.Joined joined) {
            return guarded(new Piece.Joined(all(joined.pieces()), joined.look()), joined.when(), joined.ifAny());
        }
        if (piece instanceof PieceDefinition.Either either) {
            return new Piece.Either(all(either.pieces()));
        }
        if (piece instanceof PieceDefinition.Figures list) {
            return new ListPieces.OfFigures(
                    list.figures(), list.zeros(), new Items(list.of(), list.say(), list.look()));
        }
        if (piece instanceof PieceDefinition.Each each) {
            return each(each);
        }
        if (piece instanceof PieceDefinition.Change change) {
            return new GivenPieces.Changed(
                    item(change.item()), book.changes().getOrDefault(change.words(), new ChangeWords(Map.of())));
        }
        if (piece instanceof PieceDefinition.Given given) {
            return switch (given.kind()) {
                case REASON -> reason(item(given.item()), given);
                case USE -> new GivenPieces.Use(item(given.item()), given.say());
                case TEXT -> new GivenPieces.OwnText(given.item(), given.say());
            };
        }
        throw new IllegalStateException("no piece " + piece);
    }

    private Piece guarded(Piece piece, Text when, String ifAny) {
        return when.isEmpty() && ifAny.isEmpty() ? piece : new Piece.Guarded(piece, figures.when(when), ifAny);
    }

    private Piece reason(SuppliedItem item, PieceDefinition.Given given) {
        return new GivenPieces.Reason(
                item, item.parts().stream().map(this::item).toList(), given.say());
    }

    private SuppliedItem item(String name) {
        return book.supplies().changes().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Piece each(PieceDefinition.Each each) {
        Items items = new Items(each.of(), each.say(), each.look());
        Matcher supplied = SUPPLIED.matcher(each.each().text());
        if (supplied.matches()) {
            figures.measure(supplied.group(1), each.each());
            return new ListPieces.OfSupplied(supplied.group(1), items);
        }
        Iteration rows = figures.each(each.each());
        for (String column : List.of(each.by(), each.name())) {
            if (!column.isEmpty()) {
                figures.column(rows, column, each.each());
            }
        }
        Optional<CompiledFigure> amount = each.amount().isEmpty()
                ? Optional.empty()
                : Optional.of(figures.compile(each.amount(), Amounts.WAN, rows));
        return new ListPieces.OfEach(rows, each.by(), each.name(), amount, items);
    }
}
