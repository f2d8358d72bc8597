package budgetbook.book.sentence;

import budgetbook.book.Paragraph;
import budgetbook.book.Part;
import budgetbook.book.Section;
import budgetbook.book.Span;
import budgetbook.configuration.book.TermDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library of terms, of which a book explains those that its text uses. */
record Terms(List<TermDefinition> terms) {
    /**
     * Returns the explanations, a paragraph for each term, in a section without a heading of its own.
     *
     * @param before the parts whose terms are explained
     */
    Section section(String id, List<Part> before) {
        String text = before.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.heading()), part.sections().stream().flatMap(Terms::texts)))
                .collect(Collectors.joining("\n"));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (TermDefinition term : terms) {
            if (term.usedAs().stream().anyMatch(text::contains)) {
                String number = Numbering.section(1, paragraphs.size() + 1);
                paragraphs.add(Spans.paragraph(List.of(new Span.Words(number + term.term() + "：" + term.says()))));
            }
        }
        return new Section(id, "", paragraphs, List.of());
    }

    private static Stream<String> texts(Section section) {
        return Stream.of(
                        Stream.of(section.heading()),
                        section.paragraphs().stream().map(Paragraph::text),
                        section.sections().stream().flatMap(Terms::texts))
                .flatMap(all -> all);
    }
}
