package budgetbook.normalise;

import budgetbook.submission.RawValue;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of cells, freed of what typing and wrapping leave in them. */
final class PlainText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*|[\\p{Cf}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private PlainText() {}

    /** Whether the cell holds something that a person could have meant as text. */
    static boolean readable(RawValue value) {
        return value instanceof RawValue.Text || value instanceof RawValue.Numeric;
    }

    /** A paragraph: spaces at its ends taken off, line breaks kept. */
    static String paragraph(RawValue value) {
        return readable(value) ? ENDS.matcher(value.shown()).replaceAll("").replace("\r\n", "\n") : "";
    }

    /** A name: on one line, spaces at its ends taken off. */
    static String name(RawValue value) {
        return BREAKS.matcher(paragraph(value)).replaceAll("");
    }

    /** What codes, amounts and choices are read from: half-width forms, no spaces at all. */
    static String compact(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
