package budgetbook.configuration.supply;

import budgetbook.configuration.file.LooseNames;
import budgetbook.configuration.file.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads config/book/supplied.yml; no name may be that of two items of one sheet. */
public final class SuppliesFile {
    private static final String PROFILE = "profile";
    private static final String ASSETS = "assets";
    private static final String CHANGES = "changes";
    private static final String TEXTS = "texts";
    private static final String ITEM = "item";
    private static final String NAMES = "names";
    private static final String MEASURE = "measure";
    private static final String AMOUNT = "amount";
    private static final String PARTS = "parts";

    private SuppliesFile() {}

    /** Returns what the file says; nothing where there is no such file. */
    public static Supplies read(Path file) {
        if (!Files.exists(file)) {
            return Supplies.NONE;
        }
        YamlNode root = YamlNode.read(file).closed(PROFILE, ASSETS, CHANGES, TEXTS);
        LooseNames explained = new LooseNames();
        List<SuppliedItem> changes = items(root, CHANGES, explained);
        requireParts(root.get(CHANGES), changes);
        return new Supplies(
                items(root, PROFILE, new LooseNames()),
                items(root, ASSETS, new LooseNames()),
                changes,
                root.find(TEXTS).isEmpty() ? List.of() : items(root, TEXTS, explained));
    }

    private static void requireParts(YamlNode list, List<SuppliedItem> changes) {
        for (YamlNode node : list.list()) {
            for (YamlNode part : node.list(PARTS)) {
                if (changes.stream().noneMatch(item -> item.name().equals(part.text()))) {
                    throw part.refuse("parts 中的“" + part.text() + "”不是 changes 中的项目。");
                }
            }
        }
    }

    private static List<SuppliedItem> items(YamlNode root, String list, LooseNames taken) {
        List<SuppliedItem> items = new ArrayList<>();
        for (YamlNode node : root.get(list).list()) {
            switch (list) {
                case ASSETS -> node.closed(ITEM, NAMES, MEASURE).get(MEASURE);
                case CHANGES ->
                    node.closed(ITEM, NAMES, AMOUNT, "reason", PARTS, "use").get(AMOUNT);
                default -> node.closed(ITEM, NAMES);
            }
            String name = node.get(ITEM).name();
            taken.claim(node.get(ITEM), name);
            node.list(NAMES).forEach(other -> taken.claim(other, name));
            items.add(new SuppliedItem(
                    name,
                    node.find(NAMES).map(YamlNode::texts).orElse(List.of()),
                    node.find(MEASURE).map(YamlNode::texts).orElse(List.of()),
                    node.text(AMOUNT, ""),
                    node.flag("reason"),
                    node.find(PARTS).map(YamlNode::texts).orElse(List.of()),
                    node.flag("use"),
                    node.where()));
        }
        return List.copyOf(items);
    }
}
