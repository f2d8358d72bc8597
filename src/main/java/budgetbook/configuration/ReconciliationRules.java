package budgetbook.configuration;

import budgetbook.configuration.RuleDefinition.Variant;
import budgetbook.configuration.file.Text;
import budgetbook.configuration.file.YamlNode;
import budgetbook.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rules between tables and ledger in config/reconciliation/*.yml; {@link BookRules} reads those on the book. */
public final class ReconciliationRules {
    private static final String[] KEYS = {
        "id",
        "name",
        "guards",
        "level",
        "with",
        "each",
        "when",
        "left",
        "relation",
        "right",
        "tolerance",
        "explained-by",
        "remedy"
    };

    /** Far more than a rule needs; a list more in a rule multiplies them. */
    private static final int MOST_VARIANTS = 2_000;

    private ReconciliationRules() {}

    /** The rules of these files, file by file and in their order; a wrong one is refused. */
    public static List<RuleDefinition> readAll(List<Path> files) {
        List<RuleDefinition> rules = new ArrayList<>();
        Map<String, String> placesById = new LinkedHashMap<>();
        for (Path file : files) {
            for (YamlNode node : YamlNode.read(file).list()) {
                Optional<YamlNode> id = node.find("id");
                Optional<String> other = id.map(YamlNode::text).map(text -> placesById.put(text, node.where()));
                if (other.isPresent()) {
                    throw node.refuse("规则编号“" + node.get("id").text() + "”已用于" + other.get() + "，请换一个。");
                }
                if (!BookRules.isOne(node)) {
                    rules.add(rule(node.closed(KEYS)));
                }
            }
        }
        return rules;
    }

    private static RuleDefinition rule(YamlNode node) {
        Map<String, Text> explainedBy = new LinkedHashMap<>();
        node.find("explained-by")
                .ifPresent(parts -> parts.entries().forEach((name, part) -> explainedBy.put(name, text(part))));
        return new RuleDefinition(
                node.where(),
                node.get("id").text(),
                node.get("name").text(),
                node.get("guards").text(),
                level(node.get("level")),
                node.find("with").map(ReconciliationRules::variants).orElse(List.of(Variant.NONE)),
                part(node, "each"),
                node.list("when").stream().map(ReconciliationRules::text).toList(),
                text(node.get("left")),
                node.text("relation", "="),
                text(node.get("right")),
                part(node, "tolerance"),
                explainedBy,
                node.get("remedy").text());
    }

    private static Text part(YamlNode node, String key) {
        return node.find(key).map(ReconciliationRules::text).orElse(new Text("", node.where()));
    }

    static Text text(YamlNode node) {
        return Text.of(node);
    }

    static Severity level(YamlNode node) {
        return Arrays.stream(Severity.values())
                .filter(level -> level.label().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.refuse("级别“" + node.text() + "”应为 错误 或 提示。"));
    }

    /** Every combination of the lists under the names; an item that is a map gives several names at once. */
    private static List<Variant> variants(YamlNode with) {
        List<Variant> variants = List.of(Variant.NONE);
        for (Map.Entry<String, YamlNode> entry : with.entries().entrySet()) {
            List<Variant> longer = new ArrayList<>();
            for (Variant variant : variants) {
                for (YamlNode item : entry.getValue().list()) {
                    longer.add(extend(variant, entry.getKey(), item));
                    if (longer.size() > MOST_VARIANTS) {
                        throw entry.getValue().refuse("with 的组合超过 " + MOST_VARIANTS + " 个，请拆成几条规则。");
                    }
                }
            }
            variants = longer;
        }
        return variants;
    }

    private static Variant extend(Variant variant, String name, YamlNode item) {
        Map<String, String> more = new LinkedHashMap<>();
        if (item.isMap()) {
            item.entries().forEach((key, value) -> more.put(key, value.text()));
        } else {
            more.put(name, item.text());
        }
        if (more.isEmpty()) {
            throw item.refuse("with 的这一项是空的，请删去或写明。");
        }
        String label = more.values().iterator().next();
        Map<String, String> values = new LinkedHashMap<>(variant.values());
        values.putAll(more);
        return new Variant(variant.label().isEmpty() ? label : variant.label() + "·" + label, values);
    }
}
