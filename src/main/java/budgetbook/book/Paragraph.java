package budgetbook.book;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph: sentences put together of words, figures and supplied texts.
 *
 * @param spans in the order in which they are read
 */
public record Paragraph(List<Span> spans) {
    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** Returns what a reader reads. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
