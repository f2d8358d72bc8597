package budgetbook.configuration;

import budgetbook.configuration.BookRuleDefinition.ChangeWords;
import budgetbook.configuration.BookRuleDefinition.Form;
import budgetbook.configuration.BookRuleDefinition.Says;
import budgetbook.configuration.BookRuleDefinition.Slot;
import budgetbook.configuration.file.Text;
import budgetbook.configuration.file.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules on the book in config/reconciliation/*.yml: what has the key {@code says} demands a sentence, {@code
 * demands} a form, and {@code words} gives words for a change.
 *
 * @param rules in order
 * @param words by name
 */
public record BookRules(List<BookRuleDefinition> rules, Map<String, ChangeWords> words) {
    private static final String[] SAYS = {"id", "name", "guards", "level", "section", "when", "says", "slots", "remedy"
    };
    private static final String[] FORM = {"id", "name", "guards", "level", "demands", "data", "remedy"};
    private static final String[] SLOT = {
        "is",
        "now",
        "before",
        "words",
        "share",
        "of",
        "text",
        "absent",
        "reason",
        "with",
        "supplied",
        "each",
        "where",
        "by",
        "item",
        "between",
        "bare",
        "measure",
        "slots"
    };
    private static final String[] CASES = {
        "words", "up", "down", "up-little", "down-little", "equal", "none", "from-zero", "to-zero", "new"
    };

    /** Returns the rules on the book in these files, and leaves all others alone. */
    public static BookRules readAll(List<Path> files) {
        List<BookRuleDefinition> rules = new ArrayList<>();
        Map<String, ChangeWords> words = new LinkedHashMap<>();
        for (Path file : files) {
            for (YamlNode node : YamlNode.read(file).list()) {
                if (node.find("words").isPresent()) {
                    ChangeWords read = words(node.closed(CASES));
                    words.put(read.name(), read);
                } else if (isOne(node)) {
                    rules.add(rule(node));
                }
            }
        }
        return new BookRules(List.copyOf(rules), words);
    }

    /** Whether an item is a rule on the book, and none between tables. */
    static boolean isOne(YamlNode node) {
        return node.find("says").isPresent()
                || node.find("demands").isPresent()
                || node.find("words").isPresent();
    }

    private static BookRuleDefinition rule(YamlNode node) {
        boolean says = node.find("says").isPresent();
        node.closed(says ? SAYS : FORM);
        return new BookRuleDefinition(
                node.where(),
                node.get("id").text(),
                node.get("name").text(),
                node.get("guards").text(),
                ReconciliationRules.level(node.get("level")),
                node.get("remedy").text(),
                says
                        ? new Says(
                                ReconciliationRules.text(node.get("section")),
                                texts(node.list("when")),
                                ReconciliationRules.text(node.get("says")),
                                slots(node))
                        : new Form(ReconciliationRules.text(node.get("demands")), data(node)));
    }

    private static Map<String, Slot> slots(YamlNode node) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        node.find("slots").ifPresent(all -> all.entries().forEach((name, slot) -> slots.put(name, slot(slot))));
        return slots;
    }

    private static Slot slot(YamlNode node) {
        Map<String, Text> parts = new LinkedHashMap<>();
        if (!node.isMap()) {
            parts.put("is", ReconciliationRules.text(node));
            return new Slot(node.where(), parts, Map.of());
        }
        node.closed(SLOT).entries().forEach((key, part) -> {
            if (!key.equals("slots")) {
                parts.put(key, ReconciliationRules.text(part));
            }
        });
        return new Slot(node.where(), parts, slots(node));
    }

    private static Map<String, List<Text>> data(YamlNode node) {
        Map<String, List<Text>> data = new LinkedHashMap<>();
        node.find("data").ifPresent(all -> all.entries().forEach((key, values) -> data.put(key, texts(values.list()))));
        return data;
    }

    private static ChangeWords words(YamlNode node) {
        Map<String, Text> cases = new LinkedHashMap<>();
        for (String name : CASES) {
            if (!name.equals("words")) {
                cases.put(name, ReconciliationRules.text(node.get(name)));
            }
        }
        return new ChangeWords(node.where(), node.get("words").text(), cases);
    }

    private static List<Text> texts(List<YamlNode> nodes) {
        return nodes.stream().map(ReconciliationRules::text).toList();
    }
}
