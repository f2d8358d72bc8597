package budgetbook.book;

import budgetbook.declared.GoldenDepartment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A book as lines of text, in which a comparison shows what has changed. */
final class BookAsText {
    /** The text of the book of 2023 as it must come out. */
    static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "book", "book.txt");

    private BookAsText() {}

    static List<String> lines(Book book) {
        List<String> lines = new ArrayList<>(List.of(book.title()));
        for (Part part : book.parts()) {
            lines.addAll(List.of("", part.heading()));
            part.sections().forEach(section -> add(section, lines));
        }
        return lines;
    }

    private static void add(Section section, List<String> lines) {
        lines.add("");
        if (!section.heading().isEmpty()) {
            lines.add(section.heading());
        }
        section.paragraphs().forEach(paragraph -> lines.add(paragraph.text()));
        section.sections().forEach(below -> add(below, lines));
    }

    static List<Span> spans(Book book) {
        return book.parts().stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> spans(section).stream())
                .toList();
    }

    private static List<Span> spans(Section section) {
        List<Span> spans = new ArrayList<>();
        section.paragraphs().forEach(paragraph -> spans.addAll(paragraph.spans()));
        section.sections().forEach(below -> spans.addAll(spans(below)));
        return spans;
    }

    /** Writes the text anew, to be read before it is accepted. */
    public static void main(String[] arguments) throws Exception {
        BookScene scene = new BookScene(GoldenDepartment.read(), Path.of("config"));
        Given given = Given.golden();
        Files.write(GOLDEN, lines(scene.write(given, given).book()));
        scene.write(given, given).missing().forEach(missing -> System.out.println(missing.says()));
    }
}
