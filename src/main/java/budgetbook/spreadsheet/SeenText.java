package budgetbook.spreadsheet;

/**
 * What can be seen of a text in a file: OOXML's own escapes of control characters undone, and signs that draw nothing left
 * out, wherever the text came from: zero-width spaces and joiners, marks of direction, soft hyphens.
 */
final class SeenText {
    private static final char HANGUL_FILLER = '\u3164';
    private static final char HALF_WIDTH_HANGUL_FILLER = '\uffa0';
    private static final char GRAPHEME_JOINER = '\u034f';
    private static final char FIRST_VARIATION = '\ufe00';
    private static final char LAST_VARIATION = '\ufe0f';
    private static final char FIRST_SUSPECT = '\u00ad';

    private SeenText() {}

    /** The text without what nobody sees. */
    static String of(String text) {
        String plain = text.contains("_x") ? OoxmlStrings.unescape(text) : text;
        for (int i = 0; i < plain.length(); i++) {
            if (drawsNothing(plain.charAt(i))) {
                return without(plain, i);
            }
        }
        return plain;
    }

    private static String without(String text, int first) {
        StringBuilder seen = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!drawsNothing(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }

    private static boolean drawsNothing(char c) {
        if (c < FIRST_SUSPECT) {
            return false;
        }
        return Character.getType(c) == Character.FORMAT
                || c == GRAPHEME_JOINER
                || c == HANGUL_FILLER
                || c == HALF_WIDTH_HANGUL_FILLER
                || (c >= FIRST_VARIATION && c <= LAST_VARIATION);
    }
}
