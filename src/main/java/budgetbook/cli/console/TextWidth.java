package budgetbook.cli.console;

import org.jline.utils.WCWidth;

/** The width of text on a terminal, where a Chinese character takes two columns. */
final class TextWidth {
    private TextWidth() {}

    static int of(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .filter(width -> width > 0)
                .sum();
    }

    /** The text, filled with spaces on the right to a width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }
}
