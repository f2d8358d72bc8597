package budgetbook.spreadsheet.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be seen of a text in a file: OOXML's own escapes of control characters undone, and signs that draw nothing left
 * out, wherever the text came from: zero-width spaces and joiners, marks of direction, soft hyphens.
 */
public final class SeenText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final char HANGUL_FILLER = '\u3164';
    private static final char HALF_WIDTH_HANGUL_FILLER = '\uffa0';
    private static final char GRAPHEME_JOINER = '\u034f';
    private static final char FIRST_VARIATION = '\ufe00';
    private static final char LAST_VARIATION = '\ufe0f';
    private static final char FIRST_SUSPECT = '\u00ad';

    private SeenText() {}

    /** The text without what nobody sees. */
    public static String of(String text) {
        String plain = unescape(text);
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

    /** Undoes OOXML's own escapes of control characters, e.g. {@code _x000D_}. */
    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> {
            char escaped = (char) Integer.parseInt(match.group(1), 16);
            boolean control = Character.isISOControl(escaped) && !Character.isWhitespace(escaped);
            return control ? "" : Matcher.quoteReplacement(String.valueOf(escaped));
        });
    }

    /** Whether a character leaves nothing to see: spaces of all kinds, breaks, marks of no width. */
    public static boolean invisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isIdentifierIgnorable(character);
    }
}
