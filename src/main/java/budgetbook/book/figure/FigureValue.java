package budgetbook.book.figure;

import budgetbook.book.Source;
import budgetbook.book.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a figure has come to.
 *
 * @param value as it is printed
 * @param measure what it is a number of
 * @param source where it comes from
 */
public record FigureValue(BigDecimal value, String measure, Source source) {
    /** Whether it is printed as nothing. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** Returns it as a sentence says it, under an id: the number and behind it the measure. */
    public List<Span> spans(String id) {
        Span figure = new Span.Figure(id, Amounts.text(value), value, measure, source);
        return measure.isEmpty() ? List.of(figure) : List.of(figure, new Span.Words(measure));
    }
}
