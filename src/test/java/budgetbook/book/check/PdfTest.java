package budgetbook.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.check.readback.PdfReader;
import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenBook.Block;
import budgetbook.book.check.readback.WrittenBook.Entry;
import budgetbook.book.check.readback.WrittenBook.Grid;
import budgetbook.book.check.readback.WrittenBook.Heading;
import budgetbook.book.check.readback.WrittenPdf;
import budgetbook.book.check.readback.WrittenPdf.Bookmark;
import budgetbook.book.check.readback.WrittenPdf.Page;
import budgetbook.book.check.rule.BookResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed file says what the document says, on the pages that its contents name. */
class PdfTest {
    private static final WrittenBook BOOK = numbered(SoundBook.book());

    @TempDir
    Path folder;

    @Test
    void aFaithfulOneIsLetPass() {
        assertThat(held(pages(), bookmarks())).isEmpty();
    }

    @Test
    @Tag("long")
    void everyLineThatIsLostDoubledOrChangedIsCaught() {
        List<Page> pages = pages();
        for (int page = 0; page < pages.size(); page++) {
            List<String> lines = pages.get(page).lines();
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line);
                for (List<String> other : List.of(
                        List.<String>of(), List.of(text, text), List.of(Falsified.raised(text)), List.of("甲" + text))) {
                    List<String> changed = new ArrayList<>(lines);
                    changed.remove(line);
                    changed.addAll(line, other);
                    List<Page> all = new ArrayList<>(pages);
                    all.set(page, new Page(changed, pages.get(page).number()));

                    assertThat(held(all, bookmarks()))
                            .as("%s → %s", text, other)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void aHeadingOnAnotherPageIsCaught() {
        for (int i = 0; i < bookmarks().size(); i++) {
            List<Bookmark> marks = new ArrayList<>(bookmarks());
            Bookmark mark = marks.get(i);
            marks.set(i, new Bookmark(mark.title(), mark.page() - 1));

            assertThat(held(pages(), marks)).as(mark.title()).contains("说明-目录");
        }
    }

    @Test
    void aFontThatIsNotEmbeddedIsFound() throws IOException {
        Path file = folder.resolve("book.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("708.06 477.56");
                content.newLineAtOffset(0, -600);
                content.showText("- 7 -");
                content.endText();
            }
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("一、收入");
            item.setDestination(page);
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(file.toFile());
        }

        WrittenPdf read = PdfReader.read(file);

        assertThat(read)
                .isEqualTo(new WrittenPdf(
                        List.of(new Page(List.of("708.06 477.56"), "7")),
                        List.of(new Bookmark("一、收入", 0)),
                        List.of("Helvetica"),
                        List.of()));
        assertThat(SoundBook.check(BOOK, read))
                .filteredOn(result -> result.rule().id().equals("说明-可检索"))
                .extracting(BookResult::message)
                .containsExactly("“PDF”：字体“Helvetica”没有嵌入。请改用字库中有的字，或换字体。");
    }

    /** A page for each heading, behind one for cover and contents; the contents say so. */
    private static WrittenBook numbered(WrittenBook book) {
        List<String> headings = book.headings().stream().map(Heading::text).toList();
        List<Entry> contents = book.contents().stream()
                .map(entry -> new Entry(entry.heading(), Integer.toString(headings.indexOf(entry.heading()) + 1)))
                .toList();
        return new WrittenBook(book.blocks(), contents, book.margins(), book.traces());
    }

    private static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Block block : BOOK.blocks()) {
            if (block instanceof Heading) {
                if (pages.isEmpty()) {
                    BOOK.contents().forEach(entry -> lines.add(entry.heading() + "……" + entry.page()));
                }
                pages.add(new Page(lines, pages.isEmpty() ? "" : Integer.toString(pages.size())));
                lines.clear();
            }
            if (block instanceof Grid grid) {
                grid.rows().forEach(row -> lines.add(String.join(" ", row).strip()));
                lines.removeIf(String::isEmpty);
            } else {
                lines.add(Falsified.text(block));
            }
        }
        pages.add(new Page(lines, Integer.toString(pages.size())));
        return pages;
    }

    private static List<Bookmark> bookmarks() {
        List<Bookmark> marks = new ArrayList<>();
        BOOK.headings().forEach(heading -> marks.add(new Bookmark(heading.text(), marks.size() + 1)));
        return marks;
    }

    private static List<String> held(List<Page> pages, List<Bookmark> bookmarks) {
        return SoundBook.checkPdf(BOOK, new WrittenPdf(pages, bookmarks, List.of(), List.of())).stream()
                .filter(BookResult::blocks)
                .map(result -> result.rule().id())
                .distinct()
                .toList();
    }
}
