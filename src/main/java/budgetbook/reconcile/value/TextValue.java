package budgetbook.reconcile.value;

import java.util.List;
import java.util.function.Supplier;

/**
 * A text value is what a side came to that is a text.
 *
 * @param words whose text it is, as a sentence says it; empty for one that the rule gives
 * @param missing what it needed and did not find, in Chinese; if there is anything, the text means nothing
 */
public record TextValue(String text, Supplier<String> words, List<String> missing) {
    /** A text that was found. */
    public static TextValue of(String text, Supplier<String> words) {
        return new TextValue(text, words, List.of());
    }

    /** Returns whose text it is, as a sentence says it. */
    public String what() {
        return words.get();
    }

    public static TextValue missing(List<String> what) {
        return new TextValue("", () -> "", what);
    }
}
