package budgetbook.notify;

import org.jspecify.annotations.Nullable;

/** What another machine has said, as far as it can stand in a message or in the log. */
final class Answer {
    private static final int LONGEST = 120;

    private Answer() {}

    static String excerpt(@Nullable String said) {
        String line = said == null ? "没有说明" : said.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
