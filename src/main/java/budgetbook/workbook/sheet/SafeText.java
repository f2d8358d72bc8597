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
        return ESCAPE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("_x005F_");
    }

    /** Returns a sender's text without the characters that a workbook cannot hold, as a workbook of this format shows it. */
    public static String of(String text, Workbook workbook) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(character -> character == '\n' || character == '\t' || printable(character))
                .forEach(kept::appendCodePoint);
        return workbook instanceof XSSFWorkbook ? of(kept.toString()) : kept.toString();
    }

    /** Returns the text or, if it has more than so many characters, its beginning and an ellipsis. */
    public static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
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
