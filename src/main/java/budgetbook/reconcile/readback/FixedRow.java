package budgetbook.reconcile.readback;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A fixed row stands in a table whatever the data: its total, its department, a line of a form.
 *
 * @param texts what stands in it, by column of the table; names of what differs from department to department stand in
 *     braces, as rules write them
 * @param optional whether it may be left out
 */
public record FixedRow(Map<Integer, String> texts, boolean optional) {
    private static final Pattern NAME = Pattern.compile("\\{[^{}]*}");

    /** Whether a text is the same in every department. */
    public static boolean isConstant(String text) {
        return !NAME.matcher(text).find();
    }

    /** Whether this text stands in it in every department. */
    boolean says(String text) {
        return texts.values().stream().anyMatch(own -> isConstant(own) && own.equals(text));
    }
}
