package budgetbook.workbook.sheet;

/**
 * How much room a text takes, in digits of the font it is set in: what is not ASCII is two digits wide, as in 宋体.
 *
 * <p>Estimated from the characters alone, because the machines that run the batch have no fonts to measure with.
 */
public final class TextMetrics {
    private TextMetrics() {}

    /** Returns the width in digits of the widest line of a text. */
    public static int widest(String text) {
        return text.lines().mapToInt(TextMetrics::total).max().orElse(0);
    }

    /** Returns the width in digits of the widest piece that no line break may part: a word, a code, a character. */
    public static int widestPiece(String text) {
        return text.lines().mapToInt(line -> LinePieces.of(line).widest()).max().orElse(0);
    }

    /** Returns the number of lines that a text takes when it is wrapped at a width in digits; at least one. */
    public static int lines(String text, double width) {
        if (2 * text.length() <= width && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return 1;
        }
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return wrapped(text, width);
        }
        return Math.max(1, text.lines().mapToInt(line -> wrapped(line, width)).sum());
    }

    private static int wrapped(String line, double width) {
        return 2 * line.length() <= width || total(line) <= width
                ? 1
                : LinePieces.of(line).lines(width);
    }

    /** Returns the width in digits of a text set on one line. */
    public static int total(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isLowSurrogate(character)) {
                width += narrow(character) ? 1 : 2;
            }
        }
        return width;
    }

    static boolean narrow(char character) {
        return character < 0x80;
    }
}
