package budgetbook.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text in the pieces that no line break may part: words, codes, single characters with the signs that stick to
 * them. It is taken apart once and can be wrapped at any width.
 */
public final class LinePieces {
    private static final String CLOSING = "，。、；：？！）》”’】〕」％…,.;:?!)]}%";
    private static final String OPENING = "（《“‘【〔「([{";

    /** The widths of the pieces in digits; those of blanks, which never begin a line, are negative. */
    private final int[] pieces;

    private LinePieces(int[] pieces) {
        this.pieces = pieces;
    }

    /** Takes a text without line breaks apart. */
    public static LinePieces of(String line) {
        return new LinePieces(parts(line).stream()
                .mapToInt(part -> part.isBlank() ? -TextMetrics.total(part) : TextMetrics.total(part))
                .toArray());
    }

    /** Returns the pieces of a text without line breaks. */
    public static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || breakable(line.charAt(i - 1), line.charAt(i))) {
                parts.add(line.substring(start, i));
                start = i;
            }
        }
        return parts;
    }

    /** Returns the width in digits of the widest piece. */
    int widest() {
        int widest = 0;
        for (int piece : pieces) {
            widest = Math.max(widest, Math.abs(piece));
        }
        return widest;
    }

    /** Returns the number of lines that it takes when it is wrapped at a width in digits; at least one. */
    int lines(double width) {
        return wrap(width).lines;
    }

    /** Whether it leaves a single character on its last line when it is wrapped at a width in digits. */
    public boolean strays(double width) {
        Wrapped wrapped = wrap(width);
        return wrapped.lines > 1 && wrapped.last <= 2;
    }

    /** The number of lines and the width of the last one. */
    private record Wrapped(int lines, double last) {}

    private Wrapped wrap(double width) {
        int lines = 1;
        double used = 0;
        for (int piece : pieces) {
            if (used > 0 && used + piece > width && piece > 0) {
                lines++;
                used = 0;
            }
            used += Math.abs(piece);
            while (used > width && used > 2) {
                lines++;
                used -= Math.max(2, width);
            }
        }
        return new Wrapped(lines, used);
    }

    private static boolean breakable(char before, char after) {
        if (Character.isLowSurrogate(after) || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return !TextMetrics.narrow(before) || !TextMetrics.narrow(after) || before == ' ' || after == ' ';
    }
}
