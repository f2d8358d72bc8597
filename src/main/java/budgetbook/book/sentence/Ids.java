package budgetbook.book.sentence;

import budgetbook.book.Paragraph;
import budgetbook.book.Part;
import budgetbook.book.Section;
import budgetbook.book.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees to it that each figure and each supplied text of a book can be asked for by an id of its own. */
final class Ids {
    private final Set<String> taken = new HashSet<>();

    /** Returns parts whose ids are unique: one that stands again is called with its section, then counted. */
    List<Part> unique(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(part.id(), part.heading(), sections(part.sections())))
                .toList();
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.heading(),
                        section.paragraphs().stream()
                                .map(paragraph -> paragraph(section.id(), paragraph))
                                .toList(),
                        sections(section.sections())))
                .toList();
    }

    private Paragraph paragraph(String section, Paragraph paragraph) {
        return new Paragraph(
                paragraph.spans().stream().map(span -> span(section, span)).toList());
    }

    private Span span(String section, Span span) {
        if (span instanceof Span.Figure figure) {
            return new Span.Figure(
                    id(section, figure.id()), figure.text(), figure.value(), figure.measure(), figure.source());
        }
        return span instanceof Span.Supplied supplied
                ? new Span.Supplied(id(section, supplied.id()), supplied.text())
                : span;
    }

    private String id(String section, String wanted) {
        String id = taken.contains(wanted) ? section + "/" + wanted : wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = section + "/" + wanted + "（" + number + "）";
        }
        return id;
    }
}
