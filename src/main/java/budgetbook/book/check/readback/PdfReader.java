package budgetbook.book.check.readback;

import budgetbook.book.check.readback.WrittenPdf.Bookmark;
import budgetbook.book.check.readback.WrittenPdf.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads a .pdf again. */
public final class PdfReader {
    private static final Pattern NUMBER = Pattern.compile("[\\s—–\\-－第]*([0-9]+)[\\s—–\\-－页]*");

    private PdfReader() {}

    /** Returns the book in a file. */
    public static WrittenPdf read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PageTexts texts = new PageTexts();
            List<Page> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(page(texts.of(document, page)));
            }
            List<Bookmark> bookmarks = new ArrayList<>();
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                collect(document, document.getDocumentCatalog().getDocumentOutline(), bookmarks);
            }
            return new WrittenPdf(pages, bookmarks, texts.foreignFonts(), texts.withoutGlyph());
        }
    }

    private static Page page(String text) {
        List<String> lines = new ArrayList<>(
                Glyphs.plain(text).lines().filter(line -> !line.isBlank()).toList());
        // The number is drawn before all other text of the page, or after it.
        for (int at : lines.isEmpty() ? new int[0] : new int[] {lines.size() - 1, 0}) {
            Matcher number = NUMBER.matcher(lines.get(at));
            if (number.matches()) {
                lines.remove(at);
                return new Page(lines, number.group(1));
            }
        }
        return new Page(lines, "");
    }

    private static void collect(PDDocument document, PDOutlineNode node, List<Bookmark> bookmarks) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(document);
            bookmarks.add(new Bookmark(
                    Glyphs.plain(item.getTitle()),
                    page == null ? -1 : document.getPages().indexOf(page)));
            collect(document, item, bookmarks);
        }
    }
}
