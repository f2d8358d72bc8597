package budgetbook.normalise.row;

import java.util.Set;

/** Dates and telephone numbers within a line of text. */
final class DateText {
    private static final Set<String> DIGITS =
            Set.of("〇", "零", "○", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "元");

    private static final int TELEPHONE = 7;

    private DateText() {}

    /** Whether a text holds so many digits in a row as a telephone number does. */
    static boolean longNumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < TELEPHONE; i++) {
            run = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? run + 1 : 0;
        }
        return run == TELEPHONE;
    }

    /** The length of a date that begins here: 2022年12月1日, 2022-12-01, 二〇二二年十二月, or its blanks 年　月　日. */
    static int date(String text, int at) {
        int next = number(text, at);
        if (next < text.length() && text.charAt(next) == '年') {
            int month = number(text, next + 1);
            if (month < text.length() && text.charAt(month) == '月') {
                int day = number(text, month + 1);
                return (day < text.length() && (text.charAt(day) == '日' || text.charAt(day) == '号')
                                ? day + 1
                                : month + 1)
                        - at;
            }
            return 0;
        }
        if (next - at == 4 && next + 1 < text.length() && "-./".indexOf(text.charAt(next)) >= 0) {
            int month = number(text, next + 1);
            int end = month < text.length() && "-./".indexOf(text.charAt(month)) >= 0 ? number(text, month + 1) : month;
            end = clock(text, end);
            boolean sensible = month > next + 1
                    && month - next <= 3
                    && (end == text.length() || SignatureText.parted(text.charAt(end)));
            return sensible ? end - at : 0;
        }
        return 0;
    }

    /** The end of a time of day that follows a date. */
    private static int clock(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end))
                        || DIGITS.contains(text.substring(end, end + 1))
                        || (text.charAt(end) != SignatureText.CELL
                                && (SignatureText.gap(text.charAt(end)) || text.charAt(end) == '_')))) {
            end++;
        }
        return end;
    }

    /** The length of a telephone number that begins here: seven digits or more, perhaps with dashes. */
    static int phone(String text, int at) {
        int digits = 0;
        int end = at;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end)) || "-—()（）+转".indexOf(text.charAt(end)) >= 0)) {
            digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean over =
                end == text.length() || SignatureText.parted(text.charAt(end)) || SignatureWords.label(text, end) > 0;
        return digits >= 7 && digits <= 15 && over ? end - at : 0;
    }
}
