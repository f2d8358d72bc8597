package budgetbook.normalise.row;

import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.normalise.value.PlainText;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.List;

/**
 * The name of a group of lines, as it heads or ends the group: 一、人员类, （二）公用经费.
 *
 * @param text as it stands there
 * @param clear whether its form alone says that it is a group's: numbered, or the name of a type
 * @param portion whether it names a part of the line above: 其中：…
 */
public record SectionLabel(String text, boolean clear, boolean portion) {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> TYPES =
            List.of("人员类", "人员经费", "公用经费", "其他运转类", "特定目标类", "基本支出", "项目支出", "运转类", "人员支出", "公用支出");

    /** The label of a row in its first filled field of these. */
    public static SectionLabel of(SubmissionRow row, SubmissionColumn... keys) {
        for (SubmissionColumn key : keys) {
            Field field = row.field(key);
            if (field != null && field.own()) {
                String compact = PlainText.compact(field.value().shown());
                boolean portion = compact.startsWith("其中");
                return new SectionLabel(
                        field.value().shown(), portion || numbered(compact) || TYPES.contains(compact), portion);
            }
        }
        return new SectionLabel("", false, false);
    }

    /** 一、 （一） (1) 1. 1、 第一部分. */
    private static boolean numbered(String text) {
        int at = !text.isEmpty() && (text.charAt(0) == '(' || text.charAt(0) == '第') ? 1 : 0;
        int start = at;
        while (at < text.length()
                && (NUMERALS.indexOf(text.charAt(at)) >= 0 || (Character.isDigit(text.charAt(at)) && at < 4))) {
            at++;
        }
        return at > start && at < text.length() && "、.)部类,:".indexOf(text.charAt(at)) >= 0;
    }
}
