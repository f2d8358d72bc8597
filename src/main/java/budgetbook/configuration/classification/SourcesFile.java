package budgetbook.configuration.classification;

import budgetbook.budget.Ceiling;
import budgetbook.budget.FundSource;
import budgetbook.budget.Label;
import budgetbook.configuration.file.LooseNames;
import budgetbook.configuration.file.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads config/sources.yml: no name may be that of two sources, however it is written. */
public final class SourcesFile {
    /** A row of a submission that ends so adds up others, and is never counted. */
    private static final List<String> SUBTOTALS = List.of("小计", "合计", "总计", "共计", "汇总");

    private final LooseNames names = new LooseNames();
    private final Map<String, String> funds = new LinkedHashMap<>();

    private SourcesFile() {}

    public static Sources read(Path file) {
        return new SourcesFile()
                .sources(YamlNode.read(file).closed("sources").get("sources").list());
    }

    private Sources sources(List<YamlNode> nodes) {
        List<FundSource> sources = new ArrayList<>();
        Map<String, List<String>> synonyms = new LinkedHashMap<>();
        for (YamlNode node : nodes) {
            node.closed("name", "fund", "appropriation", "synonyms");
            FundSource source =
                    new FundSource(node.get("name").name(), fund(node.get("fund")), node.flag("appropriation"));
            String owner = "资金来源 " + source.name();
            if (synonyms.put(source.name(), List.copyOf(texts(node))) != null) {
                throw node.get("name").refuse("资金来源“" + source.name() + "”重复出现。");
            }
            written(node).forEach(name -> names.claim(counted(name), owner));
            names.claimFormed(node.get("name"), source.fund() + source.name(), owner);
            sources.add(source);
        }
        for (int i = 0; i < nodes.size(); i++) {
            String fund = sources.get(i).fund();
            written(nodes.get(i)).forEach(name -> ofNoOtherFund(name, fund));
        }
        return new Sources(sources, synonyms);
    }

    private static List<String> texts(YamlNode node) {
        return node.find("synonyms").map(YamlNode::texts).orElse(List.of());
    }

    private static List<YamlNode> written(YamlNode node) {
        List<YamlNode> written = new ArrayList<>(List.of(node.get("name")));
        written.addAll(node.list("synonyms"));
        return written;
    }

    /** The fund's name; one that differs from another by a mark only would be a fund of its own. */
    private String fund(YamlNode node) {
        String fund = node.name();
        String other = funds.putIfAbsent(Label.of(fund), fund);
        if (other != null && !other.equals(fund)) {
            throw node.refuse("资金“" + fund + "”与前面的“" + other + "”只差标点、空格、全半角或大小写，请写得一样。");
        }
        if (fund.equals(Ceiling.ALL)) {
            throw node.refuse("资金不能叫“" + fund + "”，控制数用它表示全部资金，请改写。");
        }
        return fund;
    }

    private void ofNoOtherFund(YamlNode name, String fund) {
        String named = funds.getOrDefault(Label.of(name.text()), fund);
        if (!named.equals(fund)) {
            throw name.refuse("“" + name.text() + "”是资金“" + named + "”的名称，不能用来称呼属于“" + fund + "”的资金来源；请改写，或把 fund 写作“"
                    + named + "”。");
        }
    }

    private static YamlNode counted(YamlNode name) {
        for (String subtotal : SUBTOTALS) {
            if (Label.of(name.text()).endsWith(subtotal)) {
                throw name.refuse("“" + name.text() + "”以“" + subtotal + "”结尾，申报表中这样的行是汇总行，不计入；请改写。");
            }
        }
        return name;
    }
}
