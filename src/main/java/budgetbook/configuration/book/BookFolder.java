package budgetbook.configuration.book;

import budgetbook.configuration.book.ChangeWords.Case;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.Text;
import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.file.YearStandard;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads config/book; see docs/book.md. */
public final class BookFolder {
    /** What units supply is configured without a book, too. */
    private static final String SUPPLIES = "supplied.yml";

    private final YearStandard standard;
    private final Supplies supplies;

    private BookFolder(YearStandard standard, Supplies supplies) {
        this.standard = standard;
        this.supplies = supplies;
    }

    /**
     * Returns what the book of a year says; empty where config/book says nothing of it. The first thing that is wrong in it is
     * refused with file and line, as is a file that is missing beside others.
     *
     * @param supplies what units may supply for it
     */
    public static Optional<BookDefinition> read(YearStandard standard, Supplies supplies) {
        return standard.book().stream().anyMatch(file -> !file.endsWith(SUPPLIES))
                ? Optional.of(new BookFolder(standard, supplies).read())
                : Optional.empty();
    }

    private BookDefinition read() {
        Map<String, FigureDefinition> figures = figures(file("figures.yml"));
        Map<String, ChangeWords> changes = changes(file("changes.yml"));
        YamlNode root = file("sections.yml").closed("title", "parts");
        SectionReader sections = new SectionReader(figures.keySet(), changes.keySet(), supplies);
        return new BookDefinition(
                sections.heading(root.get("title")),
                sections.parts(root.get("parts")),
                figures,
                changes,
                supplies,
                terms(),
                template());
    }

    private YamlNode file(String name) {
        return YamlNode.read(standard.file("book/" + name));
    }

    /** The figures that units explain, under the names of their items, then those of the file. */
    private Map<String, FigureDefinition> figures(YamlNode root) {
        Map<String, FigureDefinition> figures = new LinkedHashMap<>();
        for (SuppliedItem item : supplies.changes()) {
            figures.put(item.name(), new FigureDefinition(item.name(), new Text(item.amount(), item.where()), "万元"));
        }
        root.entries().forEach((name, node) -> {
            if (!name.matches("[^{}/|=<>]+") || BookNames.EVERYWHERE.contains(name) || BookNames.LOCAL.contains(name)) {
                throw node.refuse(
                        "数字的名称“" + name + "”不能用：不能含 {}|=<>/，也不能是 " + String.join("、", BookNames.all(Set.of())) + "。");
            }
            if (figures.containsKey(name)) {
                throw node.refuse("数字“" + name + "”在 supplied.yml 里已有，请删去一处。");
            }
            boolean plain = !node.isMap();
            if (!plain) {
                node.closed("is", "measure");
            }
            figures.put(
                    name,
                    new FigureDefinition(
                            name,
                            Text.of(plain ? node : node.get("is")),
                            plain ? "万元" : node.get("measure").text()));
        });
        return Collections.unmodifiableMap(figures);
    }

    private static String once(YamlNode node, Set<String> known) {
        String name = node.name();
        if (!known.add(name)) {
            throw node.refuse("“" + name + "”重复，请删去一处。");
        }
        return name;
    }

    private static Map<String, ChangeWords> changes(YamlNode root) {
        Map<String, ChangeWords> sets = new LinkedHashMap<>();
        root.entries().forEach((name, node) -> {
            String[] keys = Arrays.stream(Case.values()).map(Case::key).toArray(String[]::new);
            node.closed(keys);
            Map<Case, Template> words = new EnumMap<>(Case.class);
            for (Case happened : Case.values()) {
                words.put(happened, changeWords(node.get(happened.key()), happened));
            }
            sets.put(name, new ChangeWords(Collections.unmodifiableMap(words)));
        });
        return Collections.unmodifiableMap(sets);
    }

    /** The words for a case, which say what the case has and nothing that it has not: no percentage on nothing, say. */
    private static Template changeWords(YamlNode node, Case happened) {
        List<String> wanted = new ArrayList<>();
        if (happened.saysAmount()) {
            wanted.add(ChangeWords.AMOUNT);
        }
        if (happened.saysRate()) {
            wanted.add(ChangeWords.RATE);
        }
        Template words = BookNames.template(node, new TreeSet<>(wanted));
        for (String variable : wanted) {
            if (!words.variables().contains(variable)) {
                throw node.refuse("“" + happened.key() + "”应写出 {" + variable + "}。");
            }
        }
        return words;
    }

    private TemplateFile template() {
        Path template = standard.file("book/template.docx");
        try {
            return TemplateFile.of(template);
        } catch (IOException e) {
            throw new ConfigurationException("公开文本的模板 " + template + " 不在或无法读取，请从安装包中复制，或检查权限。");
        }
    }

    private List<TermDefinition> terms() {
        Set<String> known = new TreeSet<>();
        return file("terms.yml").list().stream()
                .map(node -> {
                    String term = once(node.closed("term", "used-as", "says").get("term"), known);
                    List<String> usedAs =
                            node.find("used-as").map(YamlNode::texts).orElse(List.of(term));
                    return new TermDefinition(
                            term,
                            usedAs,
                            BookNames.template(node.get("says"), Set.of()).pattern());
                })
                .toList();
    }
}
