package budgetbook.budget;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: what two spellings of one name have in common. */
public final class Label {
    private Label() {}

    /** The letters and digits of a text, full-width forms and case made equal; spaces, brackets, marks left out. */
    public static String of(String text) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder label = new StringBuilder(plain.length());
        plain.codePoints().filter(Label::counts).forEach(label::appendCodePoint);
        return label.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean counts(int character) {
        return Character.isLetterOrDigit(character) || Character.isIdeographic(character);
    }
}
