package budgetbook.reconcile;

import budgetbook.budget.Dimension;
import budgetbook.reconcile.Expression.Filter;
import budgetbook.reconcile.RowSelector.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands inside the brackets of an expression: rows, columns, filters of the ledger. */
final class SelectorParser {
    private static final Pattern NTH = Pattern.compile("第([0-9]+)行");

    private SelectorParser() {}

    static Cells cells(String table, String inside) {
        int comma = inside.indexOf(',');
        RowSelector rows = rows(comma < 0 ? inside : inside.substring(0, comma));
        ColumnSelector columns = comma < 0 ? null : columns(inside.substring(comma + 1));
        return new Cells(table, rows, columns, false, table + "[" + inside + "]");
    }

    private static ColumnSelector columns(String text) {
        return new ColumnSelector(
                Arrays.stream(text.split("\\|")).map(String::strip).toList());
    }

    private static RowSelector rows(String text) {
        boolean optional = text.strip().endsWith("?");
        String selector = optional ? text.substring(0, text.lastIndexOf('?')) : text;
        List<String> steps =
                Arrays.stream(selector.split(">")).map(String::strip).toList();
        List<Clause> clauses = Arrays.stream(steps.get(steps.size() - 1).split("&"))
                .map(String::strip)
                .map(SelectorParser::clause)
                .toList();
        List<TextPattern> below = steps.subList(0, steps.size() - 1).stream()
                .map(TextPattern::new)
                .toList();
        return new RowSelector(below, clauses, optional);
    }

    private static Clause clause(String text) {
        if (text.equals("此行")) {
            return new Clause.This();
        }
        if (text.equals("其下")) {
            return new Clause.Below();
        }
        Matcher nth = NTH.matcher(text);
        if (nth.matches()) {
            return new Clause.Nth(Integer.parseInt(nth.group(1)));
        }
        int equals = text.indexOf('=');
        if (equals < 0) {
            if (text.isEmpty()) {
                throw new RuleSyntaxException("行选择不能为空；一张表的所有有文字的行写作 *。");
            }
            return new Clause.Label(new TextPattern(text));
        }
        boolean among = !text.substring(0, equals).endsWith("!");
        String column = text.substring(0, among ? equals : equals - 1).strip();
        return new Clause.InColumn(
                column, new TextPattern(text.substring(equals + 1).strip()), among);
    }

    /** {@code side=支出, fund=一般公共预算|政府性基金, year!=结转}. */
    static Expression ledger(String inside) {
        List<Filter> filters = new ArrayList<>();
        for (String part : inside.split(",")) {
            if (!part.isBlank()) {
                filters.add(filter(part.strip()));
            }
        }
        if (filters.stream().noneMatch(filter -> filter.dimension() == Dimension.SIDE)) {
            throw new RuleSyntaxException("ledger(" + inside + ") 应写明 side=收入 或 side=支出，否则收支相加。");
        }
        return new Expression.Ledger(List.copyOf(filters));
    }

    private static Filter filter(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new RuleSyntaxException("“" + text + "”应写作 维度=值，例如 fund=一般公共预算。");
        }
        boolean among = text.charAt(equals - 1) != '!';
        String word = text.substring(0, among ? equals : equals - 1).strip();
        Dimension dimension = Dimension.of(word)
                .orElseThrow(() -> new RuleSyntaxException("不认识的维度“" + word + "”；可用：" + Dimension.words() + "。"));
        TextPattern values = new TextPattern(text.substring(equals + 1).strip());
        if (!values.exact()) {
            throw new RuleSyntaxException("“" + text + "”：ledger 里不能用 * 或 #；编码写上级科目即可包含其下各级。");
        }
        return new Filter(dimension, values, among);
    }

    /** {@code 收入总计} or {@code 收入总计, unit={单位代码}}. */
    static Expression control(String inside) {
        String[] parts = inside.split(",", 2);
        String label = parts[0].strip();
        if (!List.of("收入总计", "支出总计").contains(label)) {
            throw new RuleSyntaxException("封面没有控制数“" + label + "”，可用 收入总计、支出总计。");
        }
        if (parts.length == 1) {
            return new Expression.Control(label, null);
        }
        String unit = parts[1].strip();
        if (!unit.startsWith("unit=")) {
            throw new RuleSyntaxException("control 的第二项应写作 unit=单位代码或单位名称。");
        }
        return new Expression.Control(label, new TextPattern(unit.substring("unit=".length())));
    }
}
