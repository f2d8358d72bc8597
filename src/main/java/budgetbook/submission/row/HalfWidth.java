package budgetbook.submission.row;

/**
 * Full-width forms made half-width, and nothing else: Unicode's own compatibility forms also turn ① into 1 and 10² into
 * 102, which nobody who reads a figure would.
 */
public final class HalfWidth {
    private static final char FIRST = '！';
    private static final char LAST = '～';
    private static final int SHIFT = FIRST - '!';

    private HalfWidth() {}

    /** The text with full-width letters, digits and marks, currency signs and spaces in their usual width. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '￥' -> '¥';
                        case '﹣' -> '-';
                        case '﹐' -> ',';
                        case '﹒' -> '.';
                        default -> c >= FIRST && c <= LAST ? (char) (c - SHIFT) : Character.isSpaceChar(c) ? ' ' : c;
                    });
        }
        return plain.toString();
    }
}
