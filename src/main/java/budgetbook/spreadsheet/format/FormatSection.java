package budgetbook.spreadsheet.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A section of a number format, and what it makes of the numbers that it is for.
 *
 * @param code its digits, or its date, as {@link org.apache.poi.ss.usermodel.DataFormatter} understands them
 * @param before what is drawn before the digits
 * @param after what is drawn behind them
 * @param dates the parts of a date or time; null where it is none
 * @param condition the numbers that it is for; null where its place among the sections tells
 * @param scale the power of ten by which the number shown is larger than the one stored; 0 where both are the same
 * @param words what is written beside the number, free of spaces; empty if nothing
 * @param signed whether it writes a minus or a bracket about the number itself
 * @param faithful whether a library can be relied on to show a number as Excel does
 */
public record FormatSection(
        Kind kind,
        String code,
        String before,
        String after,
        @Nullable DatePattern dates,
        @Nullable Condition condition,
        int scale,
        String words,
        boolean signed,
        boolean faithful) {

    /** What a section makes of a number. */
    public enum Kind {
        /** Excel's own choice. */
        GENERAL,
        /** The text format, which shows a number as General does. */
        TEXT,
        /** Digits. */
        NUMBER,
        /** A share of a hundred: 0.95 is shown as 95%. */
        PERCENT,
        /** A date or a time. */
        DATE,
        /** Words, whatever the number. */
        WORDS,
        /** Nothing at all. */
        NOTHING
    }

    /** Such as {@code [>=10000]}. */
    public record Condition(String operator, BigDecimal limit) {

        boolean holds(BigDecimal value) {
            int comparison = value.compareTo(limit);
            return switch (operator) {
                case "<" -> comparison < 0;
                case "<=" -> comparison <= 0;
                case ">" -> comparison > 0;
                case ">=" -> comparison >= 0;
                case "<>" -> comparison != 0;
                default -> comparison == 0;
            };
        }
    }

    /** Whether it says where a text goes. */
    boolean forText() {
        return kind == Kind.TEXT;
    }

    /** Figures or a text with what is drawn about them. */
    String around(String text) {
        return before + text + after;
    }

    /** Whether the digits shown are those stored, with nothing beside them. */
    public boolean plain() {
        return (kind == Kind.GENERAL || kind == Kind.TEXT || kind == Kind.NUMBER) && scale == 0 && words.isEmpty();
    }
}
