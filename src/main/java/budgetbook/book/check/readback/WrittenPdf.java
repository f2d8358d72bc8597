package budgetbook.book.check.readback;

import java.util.List;

/**
 * A book as it stands in a PDF.
 *
 * @param pages the text of each, in order
 * @param bookmarks in order
 * @param foreignFonts the names of fonts that are not embedded
 * @param withoutGlyph what was drawn as a box or as nothing, in Chinese
 */
public record WrittenPdf(
        List<Page> pages, List<Bookmark> bookmarks, List<String> foreignFonts, List<String> withoutGlyph) {
    public WrittenPdf {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        foreignFonts = List.copyOf(foreignFonts);
        withoutGlyph = List.copyOf(withoutGlyph);
    }

    /**
     * A page.
     *
     * @param lines its text, without the line that holds nothing but its number
     * @param number as it is printed; empty if none is
     */
    public record Page(List<String> lines, String number) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A bookmark.
     *
     * @param page to which it leads, from 0
     */
    public record Bookmark(String title, int page) {}
}
