package budgetbook.normalise.value;

import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.format.SeenText;
import budgetbook.submission.row.HalfWidth;
import java.util.regex.Pattern;

/** Texts of cells, freed of what typing and wrapping leave in them. */
public final class PlainText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    /** What XML cannot hold, so that it would read otherwise from the published workbook than from the submission. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private PlainText() {}

    /** Whether the cell holds something that a person could have meant as text. */
    static boolean readable(RawValue value) {
        return value instanceof RawValue.Text || value instanceof RawValue.Numeric;
    }

    /** A paragraph: what cannot be seen taken off its ends, line breaks kept, control characters left out. */
    public static String paragraph(RawValue value) {
        if (!readable(value)) {
            return "";
        }
        String text = value.shown();
        int start = 0;
        int end = text.length();
        while (start < end && SeenText.invisible(text.charAt(start))) {
            start++;
        }
        while (end > start && SeenText.invisible(text.charAt(end - 1))) {
            end--;
        }
        String lines = text.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
        return UNPRINTABLE.matcher(lines).replaceAll("");
    }

    /** A name: a paragraph on one line. */
    public static String name(RawValue value) {
        String text = paragraph(value);
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : BREAKS.matcher(text).replaceAll("");
    }

    /** What codes, amounts and choices are read from: half-width forms, no spaces at all. */
    public static String compact(String text) {
        return SPACES.matcher(HalfWidth.of(text)).replaceAll("");
    }
}
