package budgetbook.workbook.sheet;

import java.util.regex.Pattern;

/** Makes a text fit to be a string cell. */
public final class SafeText {
    /** What a workbook file would take for the escape of another character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** The text with plain line ends, which Excel will show just as it reads. */
    public static String of(String text) {
        return ESCAPE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("_x005F_");
    }
}
