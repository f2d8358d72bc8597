package budgetbook.book.sentence;

import budgetbook.book.Book;
import budgetbook.book.Missing;
import budgetbook.book.Paragraph;
import budgetbook.book.Part;
import budgetbook.book.Section;
import budgetbook.book.Span;
import budgetbook.book.figure.BookData;
import budgetbook.book.figure.FigureBook;
import budgetbook.book.figure.FigureValue;
import budgetbook.book.figure.Figures;
import budgetbook.configuration.book.BookDefinition;
import budgetbook.configuration.book.ParagraphDefinition;
import budgetbook.configuration.book.PartDefinition;
import budgetbook.configuration.book.SectionDefinition;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.table.Template;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The text of a department's book, compiled before anything is read. Safe for use by several threads. */
public final class BookText {
    private final BookDefinition book;
    private final FigureBook figures;
    private final List<CompiledPart> parts;

    private record CompiledPart(PartDefinition definition, List<CompiledSection> sections) {}

    private record CompiledSection(
            SectionDefinition definition,
            Optional<Comparison> when,
            List<CompiledParagraph> paragraphs,
            List<CompiledSection> sections) {}

    private interface CompiledParagraph {
        List<Paragraph> make(Scene scene);
    }

    private BookText(BookDefinition book, FigureBook figures) {
        this.book = book;
        this.figures = figures;
        PieceCompiler compiler = new PieceCompiler(book, figures);
        this.parts = book.parts().stream()
                .map(part -> new CompiledPart(
                        part,
                        part.sections().stream()
                                .map(section -> section(section, compiler))
                                .toList()))
                .toList();
    }

    /**
     * Compiles the definitions of a book.
     *
     * @param layouts what the standard says of each table, by sheet name
     * @param values what values the dimensions of the ledger can have
     * @throws ConfigurationException with file and line, if something names what cannot be there
     */
    public static BookText compile(BookDefinition book, Map<String, TableLayout> layouts, LedgerValues values) {
        return new BookText(book, new FigureBook(book, layouts, values));
    }

    private CompiledSection section(SectionDefinition section, PieceCompiler compiler) {
        return new CompiledSection(
                section,
                figures.when(section.when()),
                section.paragraphs().stream()
                        .map(paragraph -> paragraph(paragraph, compiler))
                        .toList(),
                section.sections().stream()
                        .map(below -> section(below, compiler))
                        .toList());
    }

    private static CompiledParagraph paragraph(ParagraphDefinition paragraph, PieceCompiler compiler) {
        if (paragraph instanceof ParagraphDefinition.Made made) {
            Piece pieces = compiler.compile(made.pieces());
            return scene -> {
                Paragraph written = Spans.paragraph(pieces.make(scene));
                return written.spans().isEmpty() ? List.of() : List.of(written);
            };
        }
        String column = ((ParagraphDefinition.Profile) paragraph).column();
        return scene -> profile(column, scene);
    }

    private static List<Paragraph> profile(String column, Scene scene) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : scene.data().supplied().profile(column)) {
            String bare = Spans.bare(text);
            if (!bare.isEmpty()) {
                String id = column + "/" + (paragraphs.size() + 1);
                paragraphs.add(Spans.paragraph(List.of(new Span.Supplied(id, bare))));
            }
        }
        if (paragraphs.isEmpty()) {
            scene.lacks(Missing.Kind.PROFILE, column, "没有报送“" + column + "”");
        }
        return paragraphs;
    }

    /** Writes the book of a department, as far as it can be written. */
    public WrittenBook write(BookData data) {
        Figures values = new Figures(figures, data);
        Set<Missing> missing = new LinkedHashSet<>();
        List<Part> written = new ArrayList<>();
        for (CompiledPart part : parts) {
            PartDefinition definition = part.definition();
            Scene scene = Scene.of(values, definition.id(), missing);
            String heading = Numbering.part(written.size() + 1) + heading(definition.heading(), scene);
            written.add(new Part(
                    definition.id(),
                    heading,
                    definition.terms()
                            ? List.of(new Terms(book.terms()).section(definition.id(), written))
                            : sections(part.sections(), 1, values, missing)));
        }
        String title = heading(book.title(), Scene.of(values, "", missing));
        return new WrittenBook(
                new Book(data.year(), data.department().name(), title, new Ids().unique(written)),
                List.copyOf(missing));
    }

    /** Returns the value of a figure by its name; empty if there is no such figure, or something that it needs is missing. */
    public Optional<FigureValue> figure(String name, BookData data) {
        return figures.has(name) ? new Figures(figures, data).value(name, "", new ArrayList<>()) : Optional.empty();
    }

    private static List<Section> sections(
            List<CompiledSection> sections, int level, Figures values, Set<Missing> missing) {
        List<Section> written = new ArrayList<>();
        for (CompiledSection section : sections) {
            SectionDefinition definition = section.definition();
            Scene scene = Scene.of(values, definition.id(), missing);
            if (section.when().isEmpty() || scene.holds(section.when().get())) {
                written.add(new Section(
                        definition.id(),
                        Numbering.section(level, written.size() + 1) + heading(definition.heading(), scene),
                        section.paragraphs().stream()
                                .flatMap(paragraph -> paragraph.make(scene).stream())
                                .toList(),
                        sections(section.sections(), level + 1, values, missing)));
            }
        }
        return written;
    }

    private static String heading(Template template, Scene scene) {
        return Spans.text(scene.say(template));
    }
}
