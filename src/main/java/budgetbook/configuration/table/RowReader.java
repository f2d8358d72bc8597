package budgetbook.configuration.table;

import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.table.RowDefinition.Order;
import budgetbook.configuration.table.RowDefinition.SideList;
import budgetbook.configuration.table.RowDefinition.Style;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a table. */
final class RowReader {
    private static final String SUBMITTED = "submitted";

    private final TableSeries series;
    private final ConditionReader conditions;
    private final List<String> keys;

    RowReader(TableSeries series, ConditionReader conditions, List<ColumnDefinition> columns) {
        this.series = series;
        this.conditions = conditions;
        this.keys = columns.stream()
                .map(ColumnDefinition::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    List<RowDefinition> rows(YamlNode list) {
        return rows(list, series.everywhere());
    }

    private List<RowDefinition> rows(YamlNode list, Set<String> known) {
        return list.list().stream().map(node -> row(node, known)).toList();
    }

    private RowDefinition row(YamlNode node, Set<String> known) {
        if (!node.isMap()) {
            if (node.text().equals("gap")) {
                return new RowDefinition.Gap();
            }
            throw node.refuse("行应为“键: 值”，或 gap（空行）。");
        }
        if (node.find("each").isPresent()) {
            return each(node);
        }
        if (node.find("each-text").isPresent()) {
            return eachText(node);
        }
        if (node.find("banner").isPresent()) {
            node.closed("banner", "rows");
            Map<String, Template> banner = texts(node.get("banner"), known);
            if (banner.size() != 1) {
                throw node.get("banner").refuse("banner 应只有一列。");
            }
            Map.Entry<String, Template> entry = banner.entrySet().iterator().next();
            return new RowDefinition.Banner(entry.getKey(), entry.getValue(), rows(node.get("rows"), known));
        }
        return line(node, known);
    }

    private RowDefinition.Line line(YamlNode node, Set<String> known) {
        node.closed("style", "where", "text", "sums", "amounts", "only-with-lines", "merge", "repeat", "lists");
        return new RowDefinition.Line(
                style(node),
                conditions.where(node),
                node.find("text").map(text -> texts(text, known)).orElse(Map.of()),
                node.list("sums").stream().map(this::key).toList(),
                node.find("amounts").map(YamlNode::flag).orElse(true),
                node.flag("only-with-lines"),
                merge(node),
                node.flag("repeat"),
                node.list("lists").stream().map(this::sideList).toList());
    }

    private RowDefinition.Each each(YamlNode node) {
        node.closed("each", "order", "even-without-lines", "keep-together", "where", "rows");
        List<Dimension> by = node.get("each").list().stream()
                .map(item -> conditions.dimension(item.text(), item))
                .toList();
        boolean evenWithoutLines = node.flag("even-without-lines");
        if (evenWithoutLines && !by.equals(List.of(series.parts()))) {
            throw node.get("even-without-lines")
                    .refuse("even-without-lines 只能用于 each: " + series.parts().word() + "。");
        }
        return new RowDefinition.Each(
                by,
                node.list("order").stream().map(this::order).toList(),
                evenWithoutLines,
                node.flag("keep-together"),
                conditions.where(node),
                rows(node.get("rows"), series.ofLines()));
    }

    private RowDefinition.EachText eachText(YamlNode node) {
        requireTexts(node.get("each-text"));
        node.closed("each-text", "text", "once-for", "merge");
        Narrative.Kind kind = kind(node.get("each-text"));
        return new RowDefinition.EachText(
                kind,
                texts(node.get("text"), Variables.ofTexts(kind)),
                node.list("once-for").stream().map(this::key).toList(),
                merge(node));
    }

    private SideList sideList(YamlNode node) {
        node.closed("of", "where", "text");
        requireTexts(node.get("of"));
        Narrative.Kind kind = kind(node.get("of"));
        Map<String, YamlNode> where = node.get("where").entries();
        List<String> fields = Variables.FIELDS.getOrDefault(kind, List.of());
        if (where.size() != 1 || !fields.containsAll(where.keySet())) {
            throw node.get("where").refuse("这里应有且只有一个字段，可用：" + String.join("、", fields) + "。");
        }
        Map.Entry<String, YamlNode> field = where.entrySet().iterator().next();
        return new SideList(
                kind, field.getKey(), field.getValue().text(), texts(node.get("text"), Variables.ofTexts(kind)));
    }

    private void requireTexts(YamlNode place) {
        if (!series.hasTexts()) {
            throw place.refuse("文本是各部门自己的，汇总的表中不列。");
        }
    }

    private Map<String, Template> texts(YamlNode map, Set<String> known) {
        Map<String, Template> texts = new LinkedHashMap<>();
        map.entries().forEach((column, template) -> {
            if (!keys.contains(column)) {
                throw template.refuse("没有 key 为“" + column + "”的列；可用：" + String.join("、", keys) + "。");
            }
            texts.put(column, TableFile.template(template, known));
        });
        return texts;
    }

    private List<String> merge(YamlNode node) {
        List<String> merge = node.list("merge").stream().map(this::key).toList();
        if (!merge.isEmpty() && (merge.size() != 2 || keys.indexOf(merge.get(0)) >= keys.indexOf(merge.get(1)))) {
            throw node.get("merge").refuse("merge 应为两个列：起、止。");
        }
        return merge;
    }

    private String key(YamlNode node) {
        if (!keys.contains(node.text())) {
            throw node.refuse("没有 key 为“" + node.text() + "”的列；可用：" + String.join("、", keys) + "。");
        }
        return node.text();
    }

    private static Style style(YamlNode node) {
        Optional<YamlNode> style = node.find("style");
        if (style.isEmpty()) {
            return Style.DETAIL;
        }
        return switch (style.get().text()) {
            case "total" -> Style.TOTAL;
            case "heading" -> Style.HEADING;
            default -> throw style.get().refuse("style 应为 total 或 heading。");
        };
    }

    private static Narrative.Kind kind(YamlNode node) {
        return Arrays.stream(Narrative.Kind.values())
                .filter(kind -> kind.label().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.refuse("应为 target、goal、task 或 indicator。"));
    }

    private Order order(YamlNode node) {
        boolean descending = node.text().startsWith("-");
        String word = descending ? node.text().substring(1) : node.text();
        return word.equals(SUBMITTED)
                ? new Order(null, descending)
                : new Order(conditions.dimension(word, node), descending);
    }
}
