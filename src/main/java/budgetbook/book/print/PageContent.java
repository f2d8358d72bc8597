package budgetbook.book.print;

import budgetbook.book.layout.Face;
import budgetbook.book.layout.Laid.Frame;
import budgetbook.book.layout.Laid.Line;
import budgetbook.book.layout.Laid.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The drawing operators of a page. */
final class PageContent {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

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
        number(frame.x());
        number(page.height() - frame.top() - frame.height());
        number(frame.width());
        number(frame.height());
        operators.append("re S\n");
    }

    private void line(Line line) {
        operators.append("BT ");
        number(line.spacing());
        operators.append("Tc ");
        number(line.x());
        number(page.height() - line.base());
        operators.append("Td\n");
        Face face = null;
        for (int sign : line.text().codePoints().toArray()) {
            Face needed = fonts.facing(line.face(), sign);
            if (needed != face) {
                if (face != null) {
                    operators.append("> Tj\n");
                }
                operators.append('/').append(needed.name()).append(' ');
                number(line.size());
                operators.append("Tf <");
                face = needed;
            }
            EmbeddedFont font = embedded.get(needed);
            operators.append(font == null ? "" : font.hex(sign));
        }
        operators.append("> Tj ET\n");
    }

    /** Adds a number with two decimals, and a blank. */
    private void number(double value) {
        long hundredths = Math.round(Math.abs(value) * HUNDRED);
        operators
                .append(value < 0 && hundredths > 0 ? "-" : "")
                .append(hundredths / HUNDRED)
                .append('.')
                .append(hundredths % HUNDRED / TEN)
                .append(hundredths % TEN)
                .append(' ');
    }
}
