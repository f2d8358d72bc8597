package budgetbook.normalise.row;

/**
 * Tells lines of names, telephone numbers, dates and seals, as they stand below tables: 填表人：某甲　联系电话：0391-…, also
 * where each part is in a cell of its own. The whole line must be made of such parts.
 */
final class SignatureText {
    /** Parts a cell of a line from the next. */
    static final char CELL = '\u001f';

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST = 300;
    private static final int NAME = 6;
    private static final int LATIN_NAME = 20;
    private static final int ORGANISATION = 30;

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
        return begins(text) || (apart(text) && begins(joined(text))) || sealed(text);
    }

    private static boolean begins(String text) {
        SignatureText line = new SignatureText(text);
        line.skip();
        return line.at < text.length() && (line.label() > 0 || line.date() > 0 || line.phone() > 0);
    }

    /** Whether the letters of a word are set apart: 填 表 人. */
    private static boolean apart(String text) {
        return text.length() > 2 && gap(text.charAt(1)) && text.charAt(1) != CELL;
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == CELL || !gap(text.charAt(i))) {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    /** An organisation with its seal or with a date: 焦作市科技馆（盖章）, 焦作市科技馆　2022年12月1日. */
    private static boolean sealed(String text) {
        String line = text.endsWith(String.valueOf(CELL)) ? text.substring(0, text.length() - 1) : text;
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String name = line.substring(0, end);
        if (end == 0 || end == line.length() || end > ORGANISATION || !SignatureWords.body(name)) {
            return false;
        }
        return line.charAt(end) != CELL && is(line.substring(end)) && line.indexOf(CELL) < 0;
    }

    /** Whether a line, its cells parted by {@link #CELL}, is a signature from end to end. */
    static boolean is(String line) {
        return line.length() <= LONGEST
                && (new SignatureText(line).read()
                        || (apart(line) && new SignatureText(joined(line)).read())
                        || sealed(line));
    }

    /** Whether a text is a telephone number and nothing else. */
    static boolean isPhone(String cell) {
        String plain = joined(cell);
        return !plain.isEmpty() && DateText.phone(plain, 0) == plain.length();
    }

    /** Whether a text is a date and nothing else. */
    static boolean isDate(String cell) {
        String plain = joined(cell);
        return !plain.isEmpty() && DateText.date(plain, 0) == plain.length();
    }

    /** Whether a longer text names a person or a telephone number in such words: …。填表人：某甲; any mobile number. */
    static boolean within(String text) {
        for (int colon = colon(text, 0); colon < text.length(); colon = colon(text, colon + 1)) {
            int begin = colon;
            while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
                begin--;
            }
            String label = text.substring(begin, colon);
            if (SignatureWords.sure(label) && is(label + tail(text, colon))) {
                return true;
            }
        }
        return mobile(text);
    }

    private static int colon(String text, int from) {
        int at = from;
        while (at < text.length() && !colon(text.charAt(at))) {
            at++;
        }
        return at;
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

    static boolean colon(char c) {
        return c == ':' || c == '：';
    }

    private boolean read() {
        boolean dated = false;
        boolean reached = false;
        for (skip(); at < text.length(); skip()) {
            int date = date();
            int phone = date > 0 ? 0 : phone();
            if (date > 0 || phone > 0) {
                at += date + phone;
                parts++;
                dated |= date > 0;
                reached |= phone > 0;
            } else if (!labelled()) {
                return false;
            }
        }
        return sure || dated || reached || parts > 1;
    }

    /** A label and what stands behind it. */
    private boolean labelled() {
        int length = label();
        if (length == 0) {
            return false;
        }
        String label = text.substring(at, at + length);
        at += length;
        boolean glued = at < text.length() && !parted(text.charAt(at)) && label() == 0 && date() == 0 && phone() == 0;
        if (glued && !(SignatureWords.person(label) && shortWord())) {
            return false;
        }
        parts++;
        sure |= SignatureWords.sure(label);
        bracketed();
        boolean colon = at < text.length() && colon(text.charAt(at));
        sure |= colon;
        value(SignatureWords.organisation(label) ? ORGANISATION : NAME, SignatureWords.number(label));
        return true;
    }

    /** Whether a word as long as a name begins here: 填表人张三. */
    private boolean shortWord() {
        int end = at;
        while (end < text.length() && named(text.charAt(end))) {
            end++;
        }
        return end - at >= SHORTEST_NAME && end - at <= LONGEST_NAME;
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
            while (end < text.length() && (serial ? !gap(text.charAt(end)) : named(text.charAt(end))) && !sureAt(end)) {
                end++;
            }
            boolean latin =
                    text.charAt(at) < 128 || serial || text.substring(at, end).indexOf('·') >= 0;
            if (end == at || end - at > (latin ? LATIN_NAME : words == 0 ? longest : 4)) {
                at = words == 0 ? at : before;
                return;
            }
            at = end;
        }
    }

    private boolean sureAt(int from) {
        return from > at && SignatureWords.sureAt(text, from);
    }

    private static boolean named(char c) {
        return Character.isLetter(c) || c == '·' || c == '•';
    }

    static boolean parted(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /** Passes over what stands between parts: spaces, rules, brackets, marks. */
    private void skip() {
        while (at < text.length() && parted(text.charAt(at)) && text.charAt(at) != '%' && text.charAt(at) != '≥') {
            at++;
        }
    }

    private int label() {
        return SignatureWords.label(text, at);
    }

    private int date() {
        return DateText.date(text, at);
    }

    private int phone() {
        return DateText.phone(text, at);
    }
}
