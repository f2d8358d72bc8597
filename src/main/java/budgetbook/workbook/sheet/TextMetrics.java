package budgetbook.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes, in digits of the font it is set in: what is not ASCII is two digits wide, as in 宋体.
 *
 * <p>Estimated from the characters alone, because the machines that run the batch have no fonts to measure with.
 */
public final class TextMetrics {
    private static final String CLOSING = "，。、；：？！）》”’】〕」％…,.;:?!)]}%";
    private static final String OPENING = "（《“‘【〔「([{";

    private TextMetrics() {}

    /** Returns the width in digits of the widest line of a text. */
    public static int widest(String text) {
        return text.lines().mapToInt(TextMetrics::total).max().orElse(0);
    }

    /** Returns the width in digits of the widest piece that no line break may part: a word, a code, a character. */
    public static int widestPiece(String text) {
        return text.lines()
                .flatMap(line -> pieces(line).stream())
                .mapToInt(TextMetrics::total)
                .max()
                .orElse(0);
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

    /** Whether a text without line breaks, wrapped at a width in digits, leaves a single character on its last line. */
    public static boolean strays(String text, double width) {
        Wrapped wrapped = wrap(text, width);
        return wrapped.lines > 1 && wrapped.last <= 2;
    }

    private static int wrapped(String line, double width) {
        return 2 * line.length() <= width || total(line) <= width ? 1 : wrap(line, width).lines;
    }

    /** The number of lines and the width of the last one. */
    private record Wrapped(int lines, double last) {}

    private static Wrapped wrap(String line, double width) {
        int lines = 1;
        double used = 0;
        for (String piece : pieces(line)) {
            int wide = total(piece);
            if (used > 0 && used + wide > width && !piece.isBlank()) {
                lines++;
                used = 0;
            }
            used += wide;
            while (used > width && used > 2) {
                lines++;
                used -= Math.max(2, width);
            }
        }
        return new Wrapped(lines, used);
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < line.length(); i++) {
            if (breakable(line.charAt(i - 1), line.charAt(i))) {
                pieces.add(line.substring(start, i));
                start = i;
            }
        }
        if (start < line.length()) {
            pieces.add(line.substring(start));
        }
        return pieces;
    }

    private static boolean breakable(char before, char after) {
        if (Character.isLowSurrogate(after) || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return !narrow(before) || !narrow(after) || before == ' ' || after == ' ';
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

    private static boolean narrow(char character) {
        return character < 0x80;
    }
}
