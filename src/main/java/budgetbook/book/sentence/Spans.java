package budgetbook.book.sentence;

import budgetbook.book.Paragraph;
import budgetbook.book.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is done with the spans of a paragraph. */
final class Spans {
    private static final String STOP = "。";
    private static final String ENDINGS = "。；，、：;,.";

    private Spans() {}

    /** Returns what a reader reads. */
    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Returns a supplied text in one line, without the blanks about it and the stop at its end. */
    static String bare(String text) {
        String line = text.lines().map(String::strip).collect(Collectors.joining());
        int end = line.length();
        while (end > 0 && ENDINGS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end).strip();
    }

    /** Returns spans as a paragraph with its one full stop, neighbouring words in one. */
    static Paragraph paragraph(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            int last = merged.size() - 1;
            if (last >= 0 && span instanceof Span.Words && merged.get(last) instanceof Span.Words before) {
                merged.set(last, new Span.Words(before.text() + span.text()));
            } else {
                merged.add(span);
            }
        }
        int last = merged.size() - 1;
        if (last >= 0 && merged.get(last) instanceof Span.Words words) {
            merged.set(last, new Span.Words(bare(words.text()) + STOP));
        } else if (last >= 0) {
            merged.add(new Span.Words(STOP));
        }
        return new Paragraph(merged);
    }
}
