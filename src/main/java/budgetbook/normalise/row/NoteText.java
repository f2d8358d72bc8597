package budgetbook.normalise.row;

import java.util.List;

/** Tells remarks on a table by how they begin: 注：, 注1., 备注：, 填表说明：, ※. */
final class NoteText {
    private static final List<String> WORDS = List.of(
            "填表说明", "填报说明", "编制说明", "编报说明", "补充说明", "特别说明", "情况说明", "其他说明", "有关说明", "备注说明", "温馨提示", "填表须知", "填报须知",
            "填报要求", "填表要求", "注意事项", "注释", "注解", "附注", "备注", "说明", "注意", "提示", "须知", "附件", "附表", "附", "Note", "NOTE",
            "note", "注");
    private static final int HEADING = 8;
    private static final String MARKS = "*※★☆▲△●◆#＊";
    private static final String OPENING = "(（[【〔<《“\"";

    private NoteText() {}

    /** The word by which a remark begins; empty for any other text, and for 备注册, 说明会, 注重. */
    static String word(String text) {
        int start = skip(text, 0);
        while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
            start = skip(text, start + 1);
        }
        for (String word : WORDS) {
            if (text.startsWith(word, start) && ends(text, start + word.length())) {
                return word;
            }
        }
        return page(text, start) ? "页码" : headed(text, start);
    }

    /** 几点说明：, 表注：, 注一：: a short heading that ends in such a word, and a colon. */
    private static String headed(String text, int start) {
        int colon = start;
        while (colon < text.length()
                && colon - start <= HEADING
                && text.charAt(colon) != ':'
                && text.charAt(colon) != '：') {
            colon++;
        }
        if (colon == text.length() || colon - start > HEADING || colon == start) {
            return "";
        }
        String heading = text.substring(start, colon).strip();
        for (String word : WORDS) {
            if (heading.endsWith(word) || (word.equals("注") && heading.length() == 2 && heading.startsWith(word))) {
                return word;
            }
        }
        return "";
    }

    /** 第1页 共2页. */
    private static boolean page(String text, int start) {
        String rest = text.substring(start).strip();
        return rest.length() <= 12 && (rest.startsWith("第") || rest.startsWith("共")) && rest.endsWith("页");
    }

    /** The star or the like before a text; empty where there is none. */
    static String mark(String text) {
        int start = skip(text, 0);
        return start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0 ? text.substring(start, start + 1) : "";
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (SignatureText.gap(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Whether the word is over: a colon, a closing bracket, a number or nothing follows, but not the rest of a longer one. */
    private static boolean ends(String text, int at) {
        int next = at;
        while (next < text.length() && SignatureText.gap(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return next > at || (!Character.isLetter(c) && (!Character.isDigit(c) || numbered(text, next)));
    }

    /** 注1. and 注2： but not 说明3场. */
    private static boolean numbered(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length() || "..、,，:：)）．".indexOf(text.charAt(at)) >= 0;
    }
}
