package budgetbook.reconcile.rule;

import budgetbook.budget.ControlTotal;
import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import budgetbook.configuration.table.Variables;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.TextPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands inside the brackets of the functions that ask the ledger, the covers and the ceilings. */
final class LedgerParser {
    /** In place of a dimension: units by the name that tables print, which several may bear. */
    static final String UNIT_NAME = "unit-name";

    private LedgerParser() {}

    /** {@code side=支出, fund=一般公共预算|政府性基金, year!=结转}. */
    static Expression ledger(String inside) {
        List<LedgerFilter> filters = filters(inside);
        if (filters.stream().noneMatch(filter -> filter.dimension() == Dimension.SIDE)) {
            throw new RuleSyntaxException("ledger(" + inside + ") 应写明 side=收入 或 side=支出，否则收支相加。");
        }
        return new LedgerExpression.SumOfLines(filters);
    }

    private static List<LedgerFilter> filters(String text) {
        List<LedgerFilter> filters = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                filters.add(filter(part.strip()));
            }
        }
        return List.copyOf(filters);
    }

    /** {@code unit, type, item; side=支出, stage=基本支出}. */
    static Expression kinds(String inside) {
        String[] parts = inside.split(";", 2);
        if (parts.length < 2 || parts[0].isBlank()) {
            throw new RuleSyntaxException("kinds(" + inside + ") 应写作 kinds(维度, 维度; 条件)，如 kinds(function; side=支出)。");
        }
        List<Dimension> dimensions = Arrays.stream(parts[0].split(","))
                .map(word -> dimension(word.strip()))
                .toList();
        return new LedgerExpression.KindsOfLines(dimensions, filters(parts[1]));
    }

    private static Dimension dimension(String word) {
        return Dimension.of(word, Dimension.OF_DEPARTMENT)
                .orElseThrow(() -> new RuleSyntaxException(
                        "不认识的维度“" + word + "”；可用：" + Dimension.words(Dimension.OF_DEPARTMENT) + "。"));
    }

    private static LedgerFilter filter(String text) {
        Assignment assignment = Assignment.of(text);
        boolean named = assignment.name().equals(UNIT_NAME);
        Dimension dimension = named ? Dimension.UNIT : dimension(assignment.name());
        TextPattern values = new TextPattern(assignment.value());
        if (!values.exact()) {
            throw new RuleSyntaxException("“" + text + "”：ledger 里不能用 * 或 #；编码写上级科目即可包含其下各级。");
        }
        return new LedgerFilter(dimension, values, assignment.among(), named);
    }

    /** {@code 收入总计} or {@code 收入总计, unit={单位代码}}. */
    static Expression control(String inside) {
        String[] parts = inside.split(",", 2);
        String label = parts[0].strip();
        ControlTotal.Kind total = ControlTotal.Kind.of(label)
                .orElseThrow(() -> new RuleSyntaxException(
                        "封面没有控制数“" + label + "”，可用 " + String.join("、", ControlTotal.Kind.labels()) + "。"));
        if (parts.length == 1) {
            return new LedgerExpression.OnCovers(total, null);
        }
        String unit = parts[1].strip();
        if (!unit.startsWith("unit=")) {
            throw new RuleSyntaxException("control 的第二项应写作 unit=单位代码或单位名称。");
        }
        return new LedgerExpression.OnCovers(total, new TextPattern(unit.substring("unit=".length())));
    }

    /** {@code target, project={单位编码/（项目编码）}, level1=成本指标}. */
    static Expression narratives(String inside) {
        String[] parts = inside.split(",");
        String word = parts[0].strip();
        Narrative.Kind kind = Arrays.stream(Narrative.Kind.values())
                .filter(known -> known.label().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new RuleSyntaxException("narratives 的第一项“" + word + "”应为 target、goal、task 或 indicator。"));
        List<NarrativeFilter> filters = new ArrayList<>();
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            filters.add(fieldFilter(kind, part.strip()));
        }
        return new LedgerExpression.CountOfTexts(kind, List.copyOf(filters));
    }

    private static NarrativeFilter fieldFilter(Narrative.Kind kind, String text) {
        Assignment assignment = Assignment.of(text);
        List<String> fields = Variables.FIELDS.getOrDefault(kind, List.of());
        if (!NarrativeFilter.isField(assignment.name(), fields)) {
            throw new RuleSyntaxException("“" + text + "”：" + kind.label() + " 没有“" + assignment.name() + "”，可用：unit、"
                    + String.join("、", fields) + "。");
        }
        return new NarrativeFilter(assignment.name(), exact(text, assignment), assignment.among());
    }

    /** {@code unit={单位代码}, fund={资金}}. */
    static Expression ceiling(String inside) {
        Map<String, TextPattern> values = new LinkedHashMap<>();
        for (String part : inside.split(",")) {
            Assignment assignment = Assignment.of(part.strip());
            values.put(assignment.name(), exact(part, assignment));
        }
        TextPattern unit = values.get("unit");
        TextPattern fund = values.get("fund");
        if (unit == null || fund == null || values.size() != 2) {
            throw new RuleSyntaxException("ceiling(" + inside + ") 应写作 ceiling(unit=单位, fund=资金)。");
        }
        return new LedgerExpression.CeilingAmount(unit, fund);
    }

    private static TextPattern exact(String text, Assignment assignment) {
        TextPattern values = new TextPattern(assignment.value());
        if (!values.exact()) {
            throw new RuleSyntaxException("“" + text + "”：这里不能用 * 或 #。");
        }
        return values;
    }

    /** {@code name=value}, or with {@code among} false {@code name!=value}. */
    private record Assignment(String name, boolean among, String value) {
        static Assignment of(String text) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new RuleSyntaxException("“" + text + "”应写作 名称=值。");
            }
            boolean among = text.charAt(equals - 1) != '!';
            return new Assignment(
                    text.substring(0, among ? equals : equals - 1).strip(),
                    among,
                    text.substring(equals + 1).strip());
        }
    }
}
