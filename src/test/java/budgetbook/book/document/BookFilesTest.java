package budgetbook.book.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.book.Book;
import budgetbook.book.SampleBook;
import budgetbook.book.layout.Laid;
import budgetbook.book.layout.Laid.Heading;
import budgetbook.book.layout.Typesetter;
import budgetbook.book.print.Fonts;
import budgetbook.book.print.Fonts.MissingSign;
import budgetbook.book.print.PrintWriter;
import budgetbook.configuration.book.TemplateFile;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.table.GoldenTables;
import budgetbook.workbook.master.PrintedTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both files of a book, read again by other libraries than their writers' own code. */
class BookFilesTest {
    private static final Path TEMPLATE = Path.of("config", "book", "template.docx");
    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final List<PrintedTable> TABLES =
            GoldenTables.all().stream().map(PrintedTable::of).toList();

    @TempDir
    private Path folder;

    /** Writes both files and returns how the book lies. */
    private Laid write(Path template, Book book, String name) throws IOException {
        Filling filling = Template.read(TemplateFile.of(template)).fill(book, TABLES);
        Laid laid = Typesetter.lay(filling.manuscript(), Fonts.shipped());
        filling.write(laid, DAY, folder.resolve(name + ".docx"));
        new PrintWriter(Fonts.shipped()).write(laid, book.title(), DAY, folder.resolve(name + ".pdf"));
        return laid;
    }

    @Test
    void theDocumentHoldsEveryParagraphInOrder() throws IOException {
        write(TEMPLATE, SampleBook.read(), "book");
        try (InputStream in = Files.newInputStream(folder.resolve("book.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .map(text -> text.replace("\n", ""))
                            .toList())
                    .containsSubsequence(SampleBook.texts(SampleBook.read()));
        }
    }

    @Test
    void theDocumentHoldsEveryCellInOrder() throws IOException {
        write(TEMPLATE, SampleBook.read(), "book");
        List<String> expected = TABLES.stream()
                .flatMap(table -> table.parts().stream())
                .flatMap(part -> part.boxes().stream()
                        .sorted(Comparator.comparing(PrintedTable.Box::firstRow)
                                .thenComparing(PrintedTable.Box::firstColumn)))
                .map(box -> box.text().replace("\n", ""))
                .filter(text -> !text.isEmpty())
                .toList();
        try (InputStream in = Files.newInputStream(folder.resolve("book.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .flatMap(row -> row.getTableCells().stream())
                            .map(cell -> cell.getText().replace("\n", ""))
                            .toList())
                    .containsSubsequence(expected);
        }
    }

    @Test
    void thePrintHoldsTheTextAndItsContentsGiveThePagesOfItsHeadings() throws IOException {
        Laid laid = write(TEMPLATE, SampleBook.read(), "book");
        try (PDDocument document = Loader.loadPDF(folder.resolve("book.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(laid.pages().size());
            String all = text(document, 1, document.getNumberOfPages());
            int from = 0;
            for (String text : SampleBook.texts(SampleBook.read())) {
                int at = all.indexOf(bare(text), from);
                assertThat(at).as(text).isNotNegative();
                from = at;
            }
            String contents = text(document, 2, laid.headings().get(0).page() - 1);
            for (Heading heading : laid.headings()) {
                assertThat(text(document, heading.page(), heading.page())).contains(bare(heading.text()));
                if (heading.level() <= 2) {
                    assertThat(contents).containsPattern(bare(heading.text()) + "\\.*" + heading.page());
                }
            }
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(4);
        }
    }

    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return bare(stripper.getText(document).replaceAll("(?m)^— \\d+ —$", ""));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        TimeZone home = TimeZone.getDefault();
        write(TEMPLATE, SampleBook.read(), "one");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            write(TEMPLATE, SampleBook.read(), "two");
        } finally {
            TimeZone.setDefault(home);
        }
        assertThat(folder.resolve("two.docx")).hasSameBinaryContentAs(folder.resolve("one.docx"));
        assertThat(folder.resolve("two.pdf")).hasSameBinaryContentAs(folder.resolve("one.pdf"));
    }

    @Test
    void aSignWithoutAGlyphIsTold() throws IOException {
        Laid laid = write(TEMPLATE, SampleBook.saying("𠮷与㸚。"), "book");
        assertThat(Fonts.shipped().missing(laid)).extracting(MissingSign::sign).containsExactly("𠮷");
    }

    @Test
    void placeholdersAreUnderstoodAsPeopleTypeThem() throws IOException {
        Path template = changed("{年度}年度部门预算公开", "｛“年</w:t></w:r><w:r><w:t>度”｝年度部门预算公开");
        write(template, SampleBook.read(), "book");
        try (InputStream in = Files.newInputStream(folder.resolve("book.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("2023年度部门预算公开");
        }
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedByParagraph() throws IOException {
        assertRefused("{年度}年度", "{年分}年度", "第 8 段“{年分}年度部门预算公开”：不认识占位符 {年分}，可用的有 {部门名称}");
        assertRefused("{年度}年度", "{年度年度", "第 8 段“{年度年度部门预算公开”：花括号不成对");
        assertRefused("{正文}", "以下{正文}", "第 19 段“以下{正文}”：占位符 {正文} 应独占一段");
        assertRefused("{目录}", "", "应依次各有一段 {目录}、{正文}、{附表}，现有 正文、附表");
    }

    private void assertRefused(String standing, String other, String message) throws IOException {
        Path template = changed(standing, other);
        assertThatThrownBy(() -> Template.read(TemplateFile.of(template)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    private Path changed(String standing, String other) throws IOException {
        Map<String, byte[]> parts = Parts.read(TemplateFile.of(TEMPLATE).open());
        String body = new String(parts.getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
        assertThat(body).contains(standing);
        parts.put("word/document.xml", body.replace(standing, other).getBytes(StandardCharsets.UTF_8));
        Path template = folder.resolve("template.docx");
        Parts.write(parts, template);
        return template;
    }
}
