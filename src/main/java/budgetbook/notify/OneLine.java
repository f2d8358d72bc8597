package budgetbook.notify;

import org.jspecify.annotations.Nullable;

/** Texts of others as one line: nothing in it ends a header, moves a screen, or takes the room of the rest. */
final class OneLine {
    private static final int LONGEST_ANSWER = 120;

    private OneLine() {}

    /** Returns a text in one line of at most so many signs. */
    static String of(String text, int longest) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").stripTrailing();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }

    /** Returns what another machine has said, for the log. */
    static String ofAnswer(@Nullable String said) {
        return said == null || said.isBlank() ? "没有说明" : of(said.strip(), LONGEST_ANSWER);
    }
}
