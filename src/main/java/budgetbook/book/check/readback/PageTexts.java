package budgetbook.book.check.readback;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The texts of a PDF's pages, and what of them was drawn without a glyph of an embedded font. */
final class PageTexts extends PDFTextStripper {
    private final Set<String> foreignFonts = new LinkedHashSet<>();
    private final Set<String> withoutGlyph = new LinkedHashSet<>();

    PageTexts() {
        // In the order in which it is drawn, as search and copying have it: sorting by place tears apart what stands in
        // the
        // middle beside two lines.
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    /** Returns the text of a page, counted from 1. */
    String of(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        return getText(document);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        String sign = font.toUnicode(code);
        if (!font.isEmbedded()) {
            foreignFonts.add(font.getName());
        }
        if (sign == null || sign.equals("\uFFFD")) {
            withoutGlyph.add("第" + getCurrentPageNo() + "页有读不出的字");
        } else if (font instanceof PDType0Font composite && composite.codeToGID(code) == 0) {
            withoutGlyph.add("第" + getCurrentPageNo() + "页“" + sign + "”没有字形");
        }
        super.showGlyph(rendering, font, code, displacement);
    }

    List<String> foreignFonts() {
        return List.copyOf(foreignFonts);
    }

    List<String> withoutGlyph() {
        return List.copyOf(withoutGlyph);
    }
}
