package budgetbook.configuration;

import budgetbook.budget.FundSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads config/sources.yml. */
final class SourcesFile {
    private SourcesFile() {}

    static Sources read(Path file) {
        List<FundSource> sources = new ArrayList<>();
        Map<String, List<String>> synonyms = new HashMap<>();
        for (YamlNode node :
                YamlNode.read(file).closed("sources").get("sources").list()) {
            node.closed("name", "fund", "appropriation", "synonyms");
            String name = node.get("name").text();
            if (synonyms.containsKey(name)) {
                throw node.refuse("资金来源“" + name + "”重复出现。");
            }
            sources.add(new FundSource(name, node.get("fund").text(), node.flag("appropriation")));
            synonyms.put(name, node.find("synonyms").map(YamlNode::texts).orElse(List.of()));
        }
        return new Sources(List.copyOf(sources), Map.copyOf(synonyms));
    }
}
