package budgetbook.spreadsheet.format;

import budgetbook.spreadsheet.format.FormatSection.Condition;
import budgetbook.spreadsheet.format.FormatSection.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A section of a number format in the making: takes in what it consists of, from left to right. {@code 0"."0,"万元"} has a
 * point among its digits that is only drawn: the number shown is a ten-thousandth of the one stored.
 */
final class SectionDraft {
    private static final int DIGITS_OF_A_THOUSAND = 3;

    /** What may be drawn among digits without another number being read. */
    private static final String SEPARATORS = " ,'，\u00a0\u2009\u202f";

    /** What says of an amount only on which side of zero it is. */
    private static final String SIGNS = "-+()";

    private static final String DRAWN_POINTS = ".．·。";

    private final StringBuilder core = new StringBuilder();
    private final DatePattern dates = new DatePattern();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    /** What is drawn and not yet known to stand before, among or behind the digits. */
    private final StringBuilder pending = new StringBuilder();

    private @Nullable Condition condition;
    private boolean general;
    private boolean text;
    private boolean percent;
    private boolean date;
    private boolean point;
    private boolean unscaled;
    private boolean fraction;
    private boolean grouped;
    private boolean signed;
    private boolean spaced;
    private boolean drawn;
    private boolean faithful = true;
    private int digits;
    private int commas;
    private int digitsBehindDrawnPoint = -1;

    void condition(Condition only) {
        condition = only;
    }

    /** Something comes that no library can be relied on to draw. */
    void unfaithful() {
        faithful = false;
    }

    boolean isDate() {
        return date;
    }

    boolean hasDigits() {
        return digits > 0;
    }

    /** General: digits as the program sees fit. */
    void general() {
        beside(before);
        general = true;
    }

    /** The place of a text. */
    void text() {
        beside(before);
        faithful &= !text;
        text = true;
    }

    /** The place of a digit. */
    void digit(char place) {
        amongDigits();
        digits++;
        if (digitsBehindDrawnPoint >= 0) {
            digitsBehindDrawnPoint++;
        }
        faithful &= !fraction || place == '?' || place == '#';
        core.append(place == '?' && !fraction ? '#' : place);
    }

    void point() {
        point = true;
        amongDigits();
        core.append('.');
    }

    /** A comma: among digits it groups them, behind the last one it divides by a thousand. */
    void comma(boolean beforeDigits) {
        if (digits > 0 && !beforeDigits) {
            commas++;
        }
        grouped |= digits > 0 && beforeDigits;
        dates.drawn(",");
    }

    void percent() {
        faithful &= !percent;
        percent = true;
        amongDigits();
        core.append('%');
    }

    /** A power of ten, with its sign. */
    void exponent(CharSequence written) {
        unscaled = true;
        core.append(written);
    }

    void fraction() {
        unscaled = true;
        fraction = true;
        amongDigits();
        // POI wants the places of a numerator as they were written.
        for (int i = core.length() - 1; i >= 0 && core.charAt(i) != ' '; i--) {
            core.setCharAt(i, '?');
        }
        core.append('/');
    }

    /** A part of a date or time. */
    void date(String letters) {
        date = true;
        if (!letters.isEmpty()) {
            dates.figure(letters);
        }
    }

    /** Something drawn as it stands: what it means for the number shows when the next digit comes, or none. */
    void drawn(String literal) {
        drawn |= !literal.isBlank();
        pending.append(literal);
        dates.drawn(literal);
        // A denominator that is written out is no place of a digit.
        faithful &= !fraction || literal.chars().noneMatch(Character::isDigit);
    }

    private void amongDigits() {
        if (pending.isEmpty()) {
            return;
        }
        if (digits == 0) {
            beside(before);
            return;
        }
        String mark = rest(pending, SEPARATORS);
        spaced |= mark.isEmpty();
        faithful &= mark.isEmpty(); // a library draws digits together
        if (mark.length() == 1 && DRAWN_POINTS.contains(mark) && !point && digitsBehindDrawnPoint < 0) {
            digitsBehindDrawnPoint = 0;
        } else {
            words.append(mark);
        }
        core.append(pending);
        pending.setLength(0);
    }

    private void beside(StringBuilder side) {
        side.append(pending);
        String told = rest(pending, "");
        words.append(rest(pending, SIGNS));
        signed |= told.indexOf('-') >= 0 || told.indexOf('(') >= 0;
        pending.setLength(0);
    }

    /** What is left of a text without these signs and what nobody sees. */
    private static String rest(CharSequence text, String signs) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (signs.indexOf(c) < 0 && !SeenText.invisible(c)) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    /** The section, now that nothing more comes. */
    FormatSection finish() {
        beside(digits > 0 || general || text ? after : before);
        int shift = Math.max(0, digitsBehindDrawnPoint);
        return new FormatSection(
                kind(),
                grouped ? grouped(core.toString().strip()) : core.toString().strip(),
                date ? "" : before.toString(),
                date ? "" : after.toString(),
                date ? dates : null,
                condition,
                unscaled ? 0 : -shift - DIGITS_OF_A_THOUSAND * commas,
                words.toString(),
                signed,
                faithful && (fraction || !spaced) && !(date && digits > 0));
    }

    /** Whatever the places of its commas, a number is grouped by three. */
    private static String grouped(String core) {
        int point = core.indexOf('.');
        int end = 0;
        while (end < core.length() && (core.charAt(end) == '0' || core.charAt(end) == '#')) {
            end++;
        }
        StringBuilder whole = new StringBuilder(core.substring(0, point < 0 ? end : point));
        while (whole.length() <= DIGITS_OF_A_THOUSAND) {
            whole.insert(0, '#');
        }
        for (int i = whole.length() - DIGITS_OF_A_THOUSAND; i > 0; i -= DIGITS_OF_A_THOUSAND) {
            whole.insert(i, ',');
        }
        return whole + core.substring(point < 0 ? end : point);
    }

    private Kind kind() {
        if (date) {
            return Kind.DATE;
        }
        if (digits > 0) {
            return percent ? Kind.PERCENT : Kind.NUMBER;
        }
        if (text) {
            return Kind.TEXT;
        }
        if (general) {
            return Kind.GENERAL;
        }
        return drawn ? Kind.WORDS : Kind.NOTHING;
    }
}
