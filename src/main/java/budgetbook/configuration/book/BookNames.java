package budgetbook.configuration.book;

import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.table.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that words of the book may hold in braces, and how the words themselves have to be written. */
public final class BookNames {
    /** Known in all words and expressions. */
    public static final List<String> EVERYWHERE = List.of("年度", "上年度", "部门代码", "部门名称");

    /** What stands behind the name of the lead unit. */
    public static final String LEAD = "本级";

    /** Known for a unit. */
    public static final List<String> OF_UNIT = List.of("单位代码", "单位名称", LEAD);

    /** What an item of a list is called. */
    public static final String NAME = "名称";

    /** How much an item of a list comes to. */
    public static final String AMOUNT = "金额";

    /** An item's share of the whole. */
    public static final String SHARE = "占比";

    /** Which of the list an item is. */
    public static final String POSITION = "序号";

    /** What has been supplied. */
    public static final String TEXT = "内容";

    /** Known in words about one item of a list, or about what was supplied. */
    static final List<String> LOCAL = List.of(NAME, AMOUNT, SHARE, POSITION, TEXT);

    /** Half-width signs and blanks have no place in Chinese; a point or a slash may stand in a number or a name. */
    private static final Pattern HALF_WIDTH = Pattern.compile("[ \t\n,;:!?()\"'`~]");

    private BookNames() {}

    /** Returns all names that are known where figures and some others are. */
    static List<String> all(Collection<String> others) {
        List<String> all = new ArrayList<>(EVERYWHERE);
        all.addAll(others);
        return all;
    }

    /** Returns the words here; refused if they hold an unknown name or a half-width sign. */
    static Template template(YamlNode node, Set<String> known) {
        Template template = new Template(node.text());
        for (String variable : template.variables()) {
            if (!known.contains(variable) && !EVERYWHERE.contains(variable)) {
                throw node.refuse("不认识的“{" + variable + "}”；这里可用 " + String.join("、", all(known)) + "。");
            }
        }
        String words = template.fill(variable -> "");
        Matcher sign = HALF_WIDTH.matcher(words);
        if (sign.find()) {
            throw node.refuse("“" + words + "”中有空白或半角标点“" + sign.group() + "”，正文请用全角标点，不留空白。");
        }
        if (words.contains("{") || words.contains("}")) {
            throw node.refuse("“" + node.text() + "”中的花括号不成对。");
        }
        return template;
    }

    /** Returns the name here; refused if it is not among those that are known. */
    static String among(YamlNode node, Collection<String> known, String what) {
        if (!known.contains(node.text())) {
            throw node.refuse("没有" + what + "“" + node.text() + "”，可用 " + String.join("、", known) + "。");
        }
        return node.text();
    }
}
