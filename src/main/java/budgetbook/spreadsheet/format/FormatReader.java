package budgetbook.spreadsheet.format;

import budgetbook.spreadsheet.format.FormatSection.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number format's code, section by section and sign by sign (ECMA-376 Part 1, 18.8.31). */
final class FormatReader {
    private static final Pattern CONDITION =
            Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,20}(?:\\.[0-9]{0,20})?(?:E[+-]?[0-9]{1,3})?)");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final Pattern COLOUR =
            Pattern.compile("black|blue|cyan|green|magenta|red|white|yellow|color\\s*[0-9]+");

    /** Where figures and names of months are written as in China or America, or as the machine has it. */
    private static final Pattern HOME = Pattern.compile("0*(?:409|804|f800|f400)?|zh-cn");

    private static final String DIGITS = "0#?";

    /** Letters of dates that come out as figures, and those that come out as names, eras or weekdays. */
    private static final String FIGURES = "ymdhs";

    private static final String NAMES = "eabgr";
    private static final String GENERAL = "General";
    private static final String CHINESE_GENERAL = "G/通用格式";
    private static final List<String> HALVES = List.of("AM/PM", "A/P", "上午/下午");
    private static final int NAMED = 3;

    private final String source;
    private final SectionDraft draft = new SectionDraft();

    private FormatReader(String source) {
        this.source = source;
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

    /** Takes one section apart; semicolons outside it are gone. */
    static FormatSection read(String section) {
        FormatReader reader = new FormatReader(section);
        for (int i = 0; i < section.length(); ) {
            i = reader.sign(i);
        }
        return reader.draft.finish();
    }

    /** Takes in what stands here; returns where the next begins. */
    private int sign(int at) {
        if (source.startsWith(CHINESE_GENERAL, at) || starts(GENERAL, at)) {
            draft.general();
            return at + (source.charAt(at + 1) == '/' ? CHINESE_GENERAL : GENERAL).length();
        }
        return switch (source.charAt(at)) {
            case '"' -> quoted(at);
            case '\\', '!' -> drawn(at + 1, at + 2, at + 2);
            case '[' -> bracket(at);
            case '_', '*' -> at + 2; // the width of a character left empty, or filled
            default -> plain(at);
        };
    }

    private boolean starts(String word, int at) {
        return source.regionMatches(true, at, word, 0, word.length());
    }

    private int quoted(int at) {
        int end = source.indexOf('"', at + 1);
        return end < 0 ? drawn(at + 1, source.length(), source.length()) : drawn(at + 1, end, end + 1);
    }

    private int drawn(int from, int to, int next) {
        if (from < source.length()) {
            draft.drawn(source.substring(from, Math.min(to, source.length())));
        }
        return next;
    }

    private int bracket(int at) {
        int end = source.indexOf(']', at);
        if (end < 0) {
            draft.unfaithful();
            return source.length();
        }
        String inside = source.substring(at + 1, end);
        Matcher comparison = CONDITION.matcher(inside);
        String lower = inside.toLowerCase(Locale.ROOT);
        if (comparison.matches()) {
            draft.condition(new Condition(comparison.group(1), new BigDecimal(comparison.group(2))));
        } else if (inside.startsWith("$")) {
            currency(inside.substring(1));
        } else if (ELAPSED.matcher(lower).matches()) {
            draft.date("");
            draft.unfaithful(); // hours beyond a day
        } else if (!COLOUR.matcher(lower).matches()) {
            draft.unfaithful(); // [DBNum2] and the like write digits in other signs
        }
        return end + 1;
    }

    /** {@code [$￥-804]}: a sign, and where it is at home. */
    private void currency(String inside) {
        int dash = inside.indexOf('-');
        String sign = dash < 0 ? inside : inside.substring(0, dash);
        String home = dash < 0 ? "" : inside.substring(dash + 1).toLowerCase(Locale.ROOT);
        if (!sign.isEmpty()) {
            draft.drawn(sign);
        } else if (!HOME.matcher(home).matches()) {
            draft.unfaithful();
        }
    }

    private int plain(int at) {
        char c = source.charAt(at);
        if (DIGITS.indexOf(c) >= 0) {
            draft.digit(c);
        } else if (c == '.' && !draft.isDate()) {
            draft.point();
        } else if (c == ',') {
            draft.comma(digitFollows(at));
        } else if (c == '%') {
            draft.percent();
        } else if (c == '@') {
            draft.text();
        } else if (c == '/' && draft.hasDigits() && !draft.isDate()) {
            draft.fraction();
        } else if (c == 'E' && at + 1 < source.length() && "+-".indexOf(source.charAt(at + 1)) >= 0) {
            draft.exponent(source.substring(at, at + 2));
            return at + 2;
        } else {
            return letter(at, Character.toLowerCase(c));
        }
        return at + 1;
    }

    private boolean digitFollows(int comma) {
        int next = comma + 1;
        while (next < source.length() && source.charAt(next) == ',') {
            next++;
        }
        return next < source.length() && DIGITS.indexOf(source.charAt(next)) >= 0;
    }

    /** Names of months, days and halves of days, eras and weekdays depend on the machine; figures do not. */
    private int letter(int at, char letter) {
        for (String half : HALVES) {
            if (starts(half, at)) {
                draft.date("");
                draft.unfaithful();
                return at + half.length();
            }
        }
        if (FIGURES.indexOf(letter) < 0 && NAMES.indexOf(letter) < 0) {
            draft.drawn(String.valueOf(source.charAt(at)));
            return at + 1;
        }
        int end = at + 1;
        while (end < source.length() && Character.toLowerCase(source.charAt(end)) == letter) {
            end++;
        }
        boolean name = (letter == 'm' || letter == 'd') && end - at >= NAMED;
        if (name || NAMES.indexOf(letter) >= 0) {
            draft.unfaithful();
        }
        draft.date(source.substring(at, end));
        return end;
    }
}
