package budgetbook.normalise;

import java.util.List;
import java.util.Set;

/**
 * Tells lines of names, telephone numbers, dates and seals, as they stand below tables: 填表人：某甲　联系电话：0391-…, also
 * where each part is in a cell of its own. The whole line must be made of such parts.
 */
final class SignatureText {
    /** Parts a cell of a line from the next. */
    static final char CELL = '\u001f';

    private static final int LONGEST = 300;
    private static final int NAME = 12;
    private static final int ORGANISATION = 30;

    /** Words that stand for a person or a number to reach one, and for nothing else. */
    private static final List<String> SURE = List.of(
            "填表人员", "填报人员", "填表人", "填报人", "制表人", "编制人", "编报人", "编表人", "经办人", "审核人", "复核人", "审批人", "批准人", "核准人", "录入人", "报送人",
            "签发人", "校对人", "主管人", "经手人", "单位负责人", "部门负责人", "财务负责人", "科室负责人", "主要负责人", "分管负责人", "项目负责人", "填报负责人", "机构负责人",
            "会计负责人", "预算负责人", "会计机构负责人", "分管领导", "主管领导", "单位领导", "主要领导", "部门领导", "法定代表人", "法人代表", "联系人", "联系电话", "联系方式",
            "办公电话", "手机号码", "手机号", "电话号码", "固定电话", "移动电话", "填报日期", "填表日期", "制表日期", "编制日期", "编报日期", "报送日期", "填报时间", "填表时间",
            "报送时间", "编制时间", "负责人签字", "负责人签章", "领导签字", "单位签章", "单位盖章", "单位公章", "填报单位盖章", "加盖公章", "预算员", "会计主管", "主管会计",
            "财务主管", "总会计师", "填表", "填报", "制表");

    /** Words that may also begin something else; a colon behind them, or a second such part, makes them a signature. */
    private static final List<String> LIKELY = List.of(
            "负责人", "经办", "审核", "复核", "审批", "核准", "批准", "校对", "录入", "编制", "主管", "会计", "出纳", "领导", "局长", "主任", "主席", "科长", "馆长",
            "签字", "签名", "签章", "盖章", "公章", "印章", "电话", "手机", "传真", "邮箱", "电子邮箱", "日期", "时间", "姓名", "单位");

    private static final List<String> ORGANISATIONS = List.of("填报单位", "填表单位", "编制单位", "编报单位", "报送单位", "申报单位", "预算单位", "单位名称", "单位");

    private static final Set<String> DIGITS = Set.of("〇", "零", "○", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "元");

    private final String text;
    private int at;
    private int parts;
    private boolean sure;

    private SignatureText(String text) {
        this.text = text;
    }

    /** Whether a character only keeps words apart. */
    static boolean gap(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c);
    }

    /** Whether a text may begin a signature; most texts may not, and are not looked at further. */
    static boolean possible(String text) {
        SignatureText line = new SignatureText(text);
        line.skip();
        return line.at < text.length() && (line.label() > 0 || line.date() > 0 || line.phone() > 0);
    }

    /** Whether a line, its cells parted by {@link #CELL}, is a signature from end to end. */
    static boolean is(String line) {
        return line.length() <= LONGEST && new SignatureText(line).read();
    }

    /** Whether a longer text names a person or a telephone number in such words: …。填表人：某甲; any mobile number. */
    static boolean within(String text) {
        for (String word : SURE) {
            for (int from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
                int end = from + word.length();
                boolean begins = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
                if (begins && end < text.length() && colon(text.charAt(end)) && is(word + tail(text, end))) {
                    return true;
                }
            }
        }
        return mobile(text);
    }

    /** What follows a label, to the end of its line. */
    private static String tail(String text, int from) {
        int end = from;
        while (end < text.length() && "\r\n。；;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean mobile(String text) {
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                run++;
            } else {
                if (run == 11 && text.charAt(i - run) == '1' && text.charAt(i - run + 1) >= '3') {
                    return true;
                }
                run = 0;
            }
        }
        return false;
    }

    private static boolean colon(char c) {
        return c == ':' || c == '：';
    }

    private boolean read() {
        boolean dated = false;
        for (skip(); at < text.length(); skip()) {
            int date = date();
            int phone = date > 0 ? 0 : phone();
            if (date > 0 || phone > 0) {
                at += date + phone;
                parts++;
                dated |= date > 0;
            } else if (!labelled()) {
                return false;
            }
        }
        return sure || dated || parts > 1;
    }

    /** A label and what stands behind it. */
    private boolean labelled() {
        int length = label();
        if (length == 0) {
            return false;
        }
        String label = text.substring(at, at + length);
        at += length;
        if (at < text.length() && !parted(text.charAt(at)) && label() == 0 && date() == 0 && phone() == 0) {
            return false;
        }
        parts++;
        sure |= SURE.contains(label);
        bracketed();
        boolean colon = at < text.length() && colon(text.charAt(at));
        sure |= colon;
        value(ORGANISATIONS.contains(label) ? ORGANISATION : NAME, label.endsWith("日期") || label.endsWith("时间"));
        return true;
    }

    /** （签字）, （公章） behind a label. */
    private void bracketed() {
        int next = at;
        while (next < text.length() && gap(text.charAt(next)) && text.charAt(next) != CELL) {
            next++;
        }
        if (next < text.length() && "(（[【".indexOf(text.charAt(next)) >= 0) {
            int end = next;
            while (end < text.length() && end - next < NAME && ")）]】".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end < text.length() && ")）]】".indexOf(text.charAt(end)) >= 0) {
                String seal = text.substring(next, end);
                sure |= seal.contains("章") || seal.contains("签");
                at = end + 1;
            }
        }
    }

    /** A name of up to three words, or any number behind a date's label; nothing where the next part begins. */
    private void value(int longest, boolean serial) {
        for (int words = 0; words < 3; words++) {
            int before = at;
            skip();
            if (at >= text.length() || date() > 0 || phone() > 0 || label() > 0) {
                return;
            }
            int end = at;
            while (end < text.length() && (serial ? Character.isDigit(text.charAt(end)) : named(text.charAt(end)))) {
                end++;
            }
            if (end == at || end - at > (words == 0 ? longest : 4)) {
                at = words == 0 ? at : before;
                return;
            }
            at = end;
        }
    }

    private static boolean named(char c) {
        return Character.isLetter(c) || c == '·' || c == '•';
    }

    private static boolean parted(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /** Passes over what stands between parts: spaces, rules, brackets, marks. */
    private void skip() {
        while (at < text.length() && parted(text.charAt(at)) && text.charAt(at) != '%' && text.charAt(at) != '≥') {
            at++;
        }
    }

    /** The length of the longest label that begins here, its letters perhaps set apart (日　期). */
    private int label() {
        int longest = 0;
        for (List<String> words : List.of(SURE, ORGANISATIONS, LIKELY)) {
            for (String word : words) {
                longest = word.length() > longest && text.startsWith(word, at) ? word.length() : longest;
            }
        }
        return longest;
    }

    /** The length of a date that begins here: 2022年12月1日, 2022-12-01, 二〇二二年十二月, or its blanks 年　月　日. */
    private int date() {
        int next = number(at);
        if (next < text.length() && text.charAt(next) == '年') {
            int month = number(next + 1);
            if (month < text.length() && text.charAt(month) == '月') {
                int day = number(month + 1);
                return (day < text.length() && (text.charAt(day) == '日' || text.charAt(day) == '号') ? day + 1 : month + 1)
                        - at;
            }
            return 0;
        }
        if (next - at == 4 && next + 1 < text.length() && "-./".indexOf(text.charAt(next)) >= 0) {
            int month = number(next + 1);
            int end = month < text.length() && "-./".indexOf(text.charAt(month)) >= 0 ? number(month + 1) : month;
            boolean sensible = month > next + 1 && month - next <= 3 && (end == text.length() || parted(text.charAt(end)));
            return sensible ? end - at : 0;
        }
        return 0;
    }

    private int number(int from) {
        int end = from;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end))
                        || DIGITS.contains(text.substring(end, end + 1))
                        || (text.charAt(end) != CELL && (gap(text.charAt(end)) || text.charAt(end) == '_')))) {
            end++;
        }
        return end;
    }

    /** The length of a telephone number that begins here: seven digits or more, perhaps with dashes. */
    private int phone() {
        int digits = 0;
        int end = at;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || "-—()（）+".indexOf(text.charAt(end)) >= 0)) {
            digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean over = end == text.length() || parted(text.charAt(end)) || label(end);
        return digits >= 7 && digits <= 15 && over ? end - at : 0;
    }

    private boolean label(int from) {
        int before = at;
        at = from;
        boolean label = label() > 0;
        at = before;
        return label;
    }
}
