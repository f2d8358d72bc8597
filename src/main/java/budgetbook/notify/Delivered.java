package budgetbook.notify;

import java.util.List;

/**
 * What came of telling people.
 *
 * @param messages how many were
 * @param problems what went wrong, in Chinese
 */
public record Delivered(int messages, List<String> problems) {
    /** Nobody had to be told anything. */
    static final Delivered NOTHING = new Delivered(0, List.of());
}
