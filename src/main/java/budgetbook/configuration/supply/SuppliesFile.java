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
    private static final String ITEM = "item";
    private static final String NAMES = "names";
    private static final String MEASURE = "measure";
    private static final String AMOUNT = "amount";

    private SuppliesFile() {}

    /** Returns what the file says; nothing where there is no such file. */
    public static Supplies read(Path file) {
        if (!Files.exists(file)) {
            return Supplies.NONE;
        }
        YamlNode root = YamlNode.read(file).closed(PROFILE, ASSETS, CHANGES);
        return new Supplies(items(root, PROFILE), items(root, ASSETS), items(root, CHANGES));
    }

    private static List<SuppliedItem> items(YamlNode root, String list) {
        List<SuppliedItem> items = new ArrayList<>();
        LooseNames taken = new LooseNames();
        for (YamlNode node : root.get(list).list()) {
            switch (list) {
                case ASSETS -> node.closed(ITEM, NAMES, MEASURE).get(MEASURE);
                case CHANGES ->
                    node.closed(ITEM, NAMES, AMOUNT, "reason", "use").get(AMOUNT);
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
                    node.flag("use"),
                    node.where()));
        }
        return List.copyOf(items);
    }
}
