package budgetbook.finding;

import budgetbook.budget.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number (编号) of what can be answered, by which an answer finds it again in the next run. It follows from the facts:
 * the same fact has the same number, another amount has another.
 */
public final class QuestionNumber {
    /** Enough that no two of a department meet, and short enough to be read out. */
    private static final int DIGITS = 10;

    private static final Pattern NUMBER = Pattern.compile("[TK][0-9A-F]{" + DIGITS + "}");

    private QuestionNumber() {}

    /** Returns the number of a 提示 with these facts. */
    static String ofNotice(List<String> facts) {
        return of("T", facts);
    }

    /** Returns the number of a 口径差 with these facts. */
    public static String ofDifference(List<String> facts) {
        return of("K", facts);
    }

    /** Whether a text may be such a number. */
    public static boolean is(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String of(String kind, List<String> facts) {
        return kind + Sha256.of(facts).substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
