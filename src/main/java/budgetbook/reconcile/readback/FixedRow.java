package budgetbook.reconcile.readback;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    static boolean isConstant(String text) {
        return text.indexOf('{') < 0 || !NAME.matcher(text).find();
    }

    /**
     * Whether it says one of these texts and prints it.
     *
     * @param everywhere whether it has to say so in every department; if not, a text of the department's own will do
     * @param printed what is printed in its columns
     */
    boolean says(Set<String> wanted, boolean everywhere, IntFunction<String> printed) {
        return texts.entrySet().stream().anyMatch(own -> {
            boolean constant = isConstant(own.getValue());
            return (constant ? wanted.contains(own.getValue()) : !everywhere)
                    && wanted.contains(printed.apply(own.getKey()));
        });
    }

    /** Returns the texts that stand in it in every department. */
    Stream<String> constants() {
        return texts.values().stream().filter(FixedRow::isConstant);
    }
}
