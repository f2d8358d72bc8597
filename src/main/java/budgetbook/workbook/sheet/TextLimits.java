package budgetbook.workbook.sheet;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Texts of senders made fit to be shown: not too long, without characters that a workbook cannot hold. */
public final class TextLimits {
    private TextLimits() {}

    /** The text, cut to so many characters. */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** The text as a workbook of this format will show it. */
    public static String safe(Workbook workbook, String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(character -> character == '\n' || character == '\t' || printable(character))
                .forEach(kept::appendCodePoint);
        return workbook instanceof XSSFWorkbook ? SafeText.of(kept.toString()) : kept.toString();
    }

    private static boolean printable(int character) {
        return character >= ' '
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && (character & 0xFFFE) != 0xFFFE;
    }
}
