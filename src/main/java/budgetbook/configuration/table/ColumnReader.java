package budgetbook.configuration.table;

import budgetbook.budget.Condition;
import budgetbook.configuration.file.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the tree of columns of a table into its leaves; a group's conditions hold for all columns in it. */
final class ColumnReader {
    /** No column of a workbook can be wider. */
    private static final int WIDEST = 255;

    private final ConditionReader conditions;
    private final List<ColumnDefinition> leaves = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    ColumnReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    List<ColumnDefinition> columns(YamlNode list) {
        list.list().forEach(node -> read(node, List.of(), Condition.ANY));
        return List.copyOf(leaves);
    }

    private void read(YamlNode node, List<String> outer, Condition outerWhere) {
        node.closed("header", "key", "where", "columns", "zero-shown", "width");
        List<String> header = new ArrayList<>(outer);
        node.find("header").ifPresent(text -> header.add(text.text()));
        Condition where = outerWhere.and(conditions.where(node));
        if (node.find("columns").isPresent()) {
            node.list("columns").forEach(child -> read(child, header, where));
            return;
        }
        String key = node.text("key", "");
        if (!key.isEmpty() && !keys.add(key)) {
            throw node.get("key").refuse("列的 key“" + key + "”重复。");
        }
        int width = node.find("width").map(YamlNode::number).orElse(0);
        if (width < 0 || width > WIDEST) {
            throw node.get("width").refuse("width 应在 0 到 " + WIDEST + " 之间（以一个数字的宽度计；0 为自动）。");
        }
        leaves.add(new ColumnDefinition(key, List.copyOf(header), where, node.flag("zero-shown"), width));
    }
}
