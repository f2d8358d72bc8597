package budgetbook.reconcile.value;

import java.util.List;

/**
 * A text value is what a side came to that is a text.
 *
 * @param what whose text it is, as a sentence says it; empty for one that the rule gives
 * @param missing what it needed and did not find, in Chinese; if there is anything, the text means nothing
 */
public record TextValue(String text, String what, List<String> missing) {
    /** A text that was found. */
    public static TextValue of(String text, String what) {
        return new TextValue(text, what, List.of());
    }

    public static TextValue missing(List<String> what) {
        return new TextValue("", "", what);
    }
}
