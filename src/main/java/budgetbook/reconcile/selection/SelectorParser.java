package budgetbook.reconcile.selection;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands inside the brackets of an expression: rows and columns. */
final class SelectorParser {
    private static final Pattern NTH = Pattern.compile("第([0-9]+)行");

    private static final String NOTE = "附注";

    private SelectorParser() {}

    static CellSelection cells(String table, String inside) {
        int comma = inside.indexOf(',');
        RowSelector rows = rows(comma < 0 ? inside : inside.substring(0, comma));
        ColumnSelector columns = comma < 0 ? null : columns(inside.substring(comma + 1));
        return new CellSelection(table, rows, columns, table + "[" + inside + "]");
    }

    private static ColumnSelector columns(String text) {
        return new ColumnSelector(
                Arrays.stream(text.split("\\|")).map(String::strip).toList());
    }

    private static RowSelector rows(String text) {
        boolean optional = text.strip().endsWith("?");
        String selector = optional ? text.substring(0, text.lastIndexOf('?')) : text;
        List<String> steps =
                Arrays.stream(selector.split(">", -1)).map(String::strip).toList();
        List<RowCondition> conditions = Arrays.stream(
                        steps.get(steps.size() - 1).split("&", -1))
                .map(String::strip)
                .map(SelectorParser::condition)
                .toList();
        List<TextPattern> below = steps.subList(0, steps.size() - 1).stream()
                .map(TextPattern::new)
                .toList();
        return new RowSelector(below, conditions, optional);
    }

    /** The number of a row from 1; more rows than a sheet can have are not meant. */
    private static int nth(String digits) {
        int number = digits.length() > 7 ? 0 : Integer.parseInt(digits);
        if (number < 1) {
            throw new RuleSyntaxException("没有“第" + digits + "行”，行从 1 数起，一张表最多一百多万行。");
        }
        return number;
    }

    private static RowCondition condition(String text) {
        for (RowCondition.Relative relative : RowCondition.Relative.values()) {
            if (text.equals(relative.word())) {
                return relative;
            }
        }
        if (text.equals("明细行")) {
            return new RowCondition.Detail();
        }
        if (text.equals(NOTE)) {
            return new RowCondition.Note(new TextPattern("*"));
        }
        Matcher nth = NTH.matcher(text);
        if (nth.matches()) {
            return new RowCondition.Nth(nth(nth.group(1)));
        }
        int equals = text.indexOf('=');
        if (equals < 0) {
            if (text.isEmpty()) {
                throw new RuleSyntaxException("行选择不能为空；一张表的所有有文字的行写作 *。");
            }
            return new RowCondition.Label(new TextPattern(text));
        }
        boolean among = !text.substring(0, equals).endsWith("!");
        String column = text.substring(0, among ? equals : equals - 1).strip();
        TextPattern pattern = new TextPattern(text.substring(equals + 1).strip());
        return column.equals(NOTE) && among
                ? new RowCondition.Note(pattern)
                : new RowCondition.InColumn(column, pattern, among);
    }
}
