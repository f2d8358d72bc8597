package budgetbook.book.sentence;

import budgetbook.book.Source;
import budgetbook.book.Span;
import budgetbook.book.figure.Amounts;
import budgetbook.book.figure.FigureValue;
import budgetbook.budget.Condition;
import budgetbook.configuration.book.BookNames;
import budgetbook.configuration.book.PieceDefinition.Look;
import budgetbook.configuration.table.Template;
import budgetbook.place.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of items that are said in the same way, with their amounts and shares.
 *
 * @param of the figure of which they are shares; empty where they are none
 */
record Items(String of, Template say, Look look) {
    /**
     * An item.
     *
     * @param amount empty where it has none
     * @param names what else can be said of it
     */
    record Item(String name, Optional<FigureValue> amount, Map<String, List<Span>> names) {}

    /** Returns what is said of some items; nothing if there are none, or if they are shares of nothing. */
    List<Span> make(List<Item> items, Scene scene) {
        Optional<FigureValue> whole = of.isEmpty() ? Optional.empty() : scene.figure(of);
        if (!of.isEmpty() && whole.filter(value -> !value.isZero()).isEmpty()) {
            return List.of();
        }
        List<BigDecimal> shares = whole.map(value -> Shares.of(
                        items.stream()
                                .map(item ->
                                        item.amount().map(FigureValue::value).orElse(BigDecimal.ZERO))
                                .toList(),
                        value.value()))
                .orElse(List.of());
        List<List<Span>> made = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            Map<String, List<Span>> names = new LinkedHashMap<>(item.names());
            names.put(BookNames.NAME, List.of(new Span.Words(item.name())));
            names.put(BookNames.POSITION, List.of(new Span.Words(Integer.toString(at + 1))));
            item.amount().ifPresent(amount -> names.put(BookNames.AMOUNT, amount.spans(item.name())));
            if (whole.isPresent() && item.amount().isPresent()) {
                names.put(
                        BookNames.SHARE,
                        share(item.name(), shares.get(at), item.amount().get(), whole.get()));
            }
            made.add(scene.with(names).say(say));
        }
        return Piece.join(made, look, scene);
    }

    private List<Span> share(String name, BigDecimal share, FigureValue part, FigureValue whole) {
        List<SheetCell> cells = new ArrayList<>(part.source().cells());
        cells.addAll(whole.source().cells());
        List<Condition> conditions = new ArrayList<>(part.source().conditions());
        conditions.addAll(whole.source().conditions());
        Source source = new Source(
                Source.Kind.DERIVED,
                part.source().expression() + " / {" + of + "}",
                cells,
                conditions,
                Amounts.text(part.value()) + " 占 " + Amounts.text(whole.value()));
        return List.of(new Span.Figure(name + "/占比", Amounts.rate(share), share, "%", source), new Span.Words("%"));
    }
}
