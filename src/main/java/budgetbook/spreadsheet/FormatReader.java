package budgetbook.spreadsheet;

import budgetbook.spreadsheet.FormatSection.Condition;
import budgetbook.spreadsheet.FormatSection.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes one section of a format code apart. {@code 0"."0,"万元"} has a point among its digits that is only drawn: the number
 * shown is a ten-thousandth of the one stored.
 */
final class FormatReader {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+(?:E[+-]?[0-9]{1,3})?)");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final Pattern COLOUR =
            Pattern.compile("black|blue|cyan|green|magenta|red|white|yellow|color\\s*[0-9]+");

    /** Where figures and names of months are written as in China or America, or as the machine has it. */
    private static final Pattern HOME = Pattern.compile("0*(?:409|804|f800|f400)?");

    private static final String DIGITS = "0#?";
    private static final String DATES = "ymdhse";
    private static final String GENERAL = "General";
    private static final String CHINESE_GENERAL = "G/通用格式";

    /** What may be drawn among digits without another number being read. */
    private static final String SEPARATORS = " ,'，\u00a0\u2009\u202f";

    private static final int DIGITS_OF_A_THOUSAND = 3;
    /** What says of an amount only on which side of zero it is. */
    private static final String SIGNS = "-+()";

    private static final char FIRST_SUSPECT = '\u0080';
    private static final String DRAWN_POINTS = ".．·。";

    private final String source;
    private final StringBuilder core = new StringBuilder();
    private final StringBuilder dates = new StringBuilder();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Condition condition;
    private boolean general;
    private boolean text;
    private boolean percent;
    private boolean date;
    private boolean point;
    private boolean exponent;
    private boolean fraction;
    private boolean spaced;
    private boolean faithful = true;
    private int digits;
    private int commas;
    private int digitsBehindDrawnPoint = -1;
    private boolean drawn;

    private FormatReader(String source) {
        this.source = source;
    }

    /** Takes one section apart; semicolons outside it are gone. */
    static FormatSection read(String section) {
        FormatReader reader = new FormatReader(section);
        reader.read();
        return reader.result();
    }

    private void read() {
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (source.startsWith(CHINESE_GENERAL, i)) {
                i = general(i, CHINESE_GENERAL.length());
            } else if (source.regionMatches(true, i, GENERAL, 0, GENERAL.length())) {
                i = general(i, GENERAL.length());
            } else {
                i = switch (c) {
                    case '"' -> quoted(i);
                    case '\\', '!' -> escaped(i);
                    case '[' -> bracket(i);
                    case '_' -> drawnSpace(i);
                    case '*' -> i + 2;
                    default -> plain(i, c);
                };
            }
        }
        beside(digits > 0 || general || text ? after : before);
    }

    private int general(int at, int length) {
        beside(before);
        general = true;
        return at + length;
    }

    private int quoted(int at) {
        int end = source.indexOf('"', at + 1);
        end = end < 0 ? source.length() : end;
        drawn(source.substring(at + 1, end));
        return end + 1;
    }

    private int escaped(int at) {
        if (at + 1 < source.length()) {
            drawn(source.substring(at + 1, at + 2));
        }
        return at + 2;
    }

    /** The width of a character left empty: nothing is read there. */
    private int drawnSpace(int at) {
        return at + 2;
    }

    private int bracket(int at) {
        int end = source.indexOf(']', at);
        if (end < 0) {
            faithful = false;
            return source.length();
        }
        String inside = source.substring(at + 1, end);
        Matcher comparison = CONDITION.matcher(inside);
        String lower = inside.toLowerCase(Locale.ROOT);
        if (comparison.matches()) {
            condition = new Condition(comparison.group(1), new BigDecimal(comparison.group(2)));
        } else if (inside.startsWith("$")) {
            currency(inside.substring(1));
        } else if (ELAPSED.matcher(lower).matches()) {
            date = true;
            dates.append('[').append(inside).append(']');
        } else if (!COLOUR.matcher(lower).matches()) {
            faithful = false; // [DBNum2] and the like write digits in other signs
        }
        return end + 1;
    }

    /** {@code [$￥-804]}: a sign, and where it is at home. */
    private void currency(String inside) {
        int dash = inside.indexOf('-');
        String sign = dash < 0 ? inside : inside.substring(0, dash);
        if (!sign.isEmpty()) {
            drawn(sign);
        } else if (dash >= 0
                && !HOME.matcher(inside.substring(dash + 1).toLowerCase(Locale.ROOT))
                        .matches()) {
            faithful = false;
        }
    }

    private int plain(int at, char c) {
        char lower = Character.toLowerCase(c);
        if (DIGITS.indexOf(c) >= 0) {
            digit(c);
        } else if (c == '.' && !date) {
            point = true;
            literalAmongDigits();
            core.append(c);
        } else if (c == ',') {
            comma(at);
        } else if (c == '%') {
            percent = true;
            literalAmongDigits();
            core.append(c);
        } else if (c == 'E' && at + 1 < source.length() && "+-".indexOf(source.charAt(at + 1)) >= 0) {
            exponent = true;
            core.append(source, at, at + 2);
            return at + 2;
        } else if (c == '@') {
            beside(before);
            text = true;
        } else if (source.regionMatches(true, at, "AM/PM", 0, 5) || source.regionMatches(true, at, "A/P", 0, 3)) {
            date = true;
            faithful = false;
            return at + (lower == 'a' && source.charAt(at + 1) == '/' ? 3 : 5);
        } else if (source.startsWith("上午/下午", at)) {
            date = true;
            faithful = false;
            return at + 5;
        } else if (c == ' ') {
            pending.append(c);
            dates.append(c);
        } else if (c == '/' && digits > 0 && !date) {
            fraction = true;
            literalAmongDigits();
            core.append(c);
        } else if (DATES.indexOf(lower) >= 0 || lower == 'a' || lower == 'b' || lower == 'g' || lower == 'r') {
            date(at, lower);
        } else {
            drawn(String.valueOf(c));
        }
        return at + 1;
    }

    /** Names of months and days, eras and weekdays depend on the machine; figures do not. */
    private void date(int at, char letter) {
        date = true;
        boolean named = (letter == 'm' || letter == 'd') && run(at, letter) >= 3;
        faithful &= "ymdhs".indexOf(letter) >= 0 && !named;
        dates.append(source.charAt(at));
    }

    private int run(int at, char letter) {
        int first = at;
        while (first > 0 && Character.toLowerCase(source.charAt(first - 1)) == letter) {
            first--;
        }
        int end = at;
        while (end < source.length() && Character.toLowerCase(source.charAt(end)) == letter) {
            end++;
        }
        return end - first;
    }

    private void digit(char c) {
        literalAmongDigits();
        digits++;
        if (digitsBehindDrawnPoint >= 0) {
            digitsBehindDrawnPoint++;
        }
        core.append(c);
    }

    /** A comma behind the last digit divides by a thousand; one among digits groups them. */
    private void comma(int at) {
        int next = at + 1;
        while (next < source.length() && source.charAt(next) == ',') {
            next++;
        }
        boolean amongDigits = next < source.length() && DIGITS.indexOf(source.charAt(next)) >= 0;
        if (digits > 0 && !amongDigits) {
            commas++;
        }
        core.append(',');
        dates.append(',');
    }

    /** Something drawn: what it means for the number shows when the next digit comes, or none. */
    private void drawn(String literal) {
        drawn |= !literal.isBlank();
        pending.append(literal);
        dates.append(literal);
        faithful &= !date || literal.chars().noneMatch(c -> c < FIRST_SUSPECT && Character.isLetter(c));
    }

    private void literalAmongDigits() {
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
        words.append(rest(pending, SIGNS));
        pending.setLength(0);
    }

    /** What is left of a text without these signs and what nobody sees. */
    private static String rest(CharSequence text, String signs) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (signs.indexOf(c) < 0 && !RawValue.invisible(c)) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    private FormatSection result() {
        Kind kind = kind();
        int shift = Math.max(0, digitsBehindDrawnPoint);
        return new FormatSection(
                kind,
                (date ? dates : core).toString().strip(),
                date ? "" : before.toString(),
                date ? "" : after.toString(),
                condition,
                exponent || fraction ? 0 : -shift - DIGITS_OF_A_THOUSAND * commas,
                words.toString(),
                faithful && (fraction || !spaced));
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

    /** The sections of a format code, split at the semicolons that are not drawn. */
    static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && !bracketed && (c == '\\' || c == '!' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && (c == '[' || c == ']')) {
                bracketed = c == '[';
            } else if (c == ';' && !quoted && !bracketed) {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(code.substring(start));
        return sections;
    }
}
