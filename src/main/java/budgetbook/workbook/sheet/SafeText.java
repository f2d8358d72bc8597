package budgetbook.workbook.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a text fit to stand in a cell or a comment. */
public final class SafeText {
    /** What a workbook file would take for the escape of another character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** Returns the text with plain line ends, which Excel will show just as it reads. */
    public static String of(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.contains("_x") ? ESCAPE.matcher(lines).replaceAll("_x005F_") : lines;
    }

    /** Returns a sender's text without the characters that a workbook cannot hold, as a workbook of this format shows it. */
    public static String of(String text, Workbook workbook) {
        return workbook instanceof XSSFWorkbook ? of(printable(text)) : printable(text);
    }

    /** Returns a sender's text as {@link #of(String)} does, without the characters that a workbook cannot hold. */
    public static String ofSender(String text) {
        return of(printable(text));
    }

    private static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                StringBuilder kept = new StringBuilder();
                text.codePoints()
                        .filter(character -> character == '\n' || character == '\t' || printable(character))
                        .forEach(kept::appendCodePoint);
                return kept.toString();
            }
        }
        return text;
    }

    /** Whether a character can be held whatever stands beside it. */
    private static boolean plain(char character) {
        return character >= ' ' && !Character.isSurrogate(character) && (character & 0xFFFE) != 0xFFFE;
    }

    /** Returns the text or, if it has more than so many characters, its beginning and an ellipsis. */
    public static String shortened(String text, int most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static boolean printable(int character) {
        return character >= ' '
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && (character & 0xFFFE) != 0xFFFE;
    }
}
