package budgetbook.book.print;

import budgetbook.book.layout.Face;
import budgetbook.book.layout.Laid.Frame;
import budgetbook.book.layout.Laid.Line;
import budgetbook.book.layout.Laid.Page;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The drawing operators of a page. */
final class PageContent {
    private final Page page;
    private final Fonts fonts;
    private final Map<Face, EmbeddedFont> embedded;
    private final StringBuilder operators = new StringBuilder("0.5 w\n");

    PageContent(Page page, Fonts fonts, Map<Face, EmbeddedFont> embedded) {
        this.page = page;
        this.fonts = fonts;
        this.embedded = embedded;
    }

    /** Returns the operators; the fonts have to be finished. */
    byte[] bytes() {
        page.frames().forEach(this::frame);
        page.lines().forEach(this::line);
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void frame(Frame frame) {
        add(
                "%.2f %.2f %.2f %.2f re S\n",
                frame.x(), page.height() - frame.top() - frame.height(), frame.width(), frame.height());
    }

    private void line(Line line) {
        add("BT %.2f Tc %.2f %.2f Td\n", line.spacing(), line.x(), page.height() - line.base());
        Face face = null;
        for (int sign : line.text().codePoints().toArray()) {
            Face needed = fonts.facing(line.face(), sign);
            if (needed != face) {
                if (face != null) {
                    operators.append("> Tj\n");
                }
                add("/%s %.2f Tf <", needed.name(), line.size());
                face = needed;
            }
            EmbeddedFont font = embedded.get(needed);
            operators.append(font == null ? "" : font.hex(sign));
        }
        operators.append("> Tj ET\n");
    }

    private void add(String operator, Object... values) {
        operators.append(String.format(Locale.ROOT, operator, values));
    }
}
