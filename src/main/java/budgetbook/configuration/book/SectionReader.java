package budgetbook.configuration.book;

import budgetbook.configuration.file.Text;
import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.table.Template;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the parts and sections of config/book/sections.yml. */
final class SectionReader {
    private final PieceReader pieces;
    private final List<String> profile;
    private final Set<String> ids = new TreeSet<>();

    SectionReader(Set<String> figures, Set<String> changes, Supplies supplies) {
        this.pieces = new PieceReader(figures, changes, supplies);
        this.profile = supplies.profile().stream().map(SuppliedItem::name).toList();
    }

    List<PartDefinition> parts(YamlNode list) {
        return list.list().stream().map(this::part).toList();
    }

    private PartDefinition part(YamlNode node) {
        node.closed("id", "heading", "sections", "terms");
        boolean terms = node.flag("terms");
        if (terms == node.find("sections").isPresent()) {
            throw node.refuse("一部分应写 sections，或写 terms: true（名词解释），且只写一样。");
        }
        return new PartDefinition(id(node), heading(node.get("heading")), sections(node), terms);
    }

    private List<SectionDefinition> sections(YamlNode node) {
        return node.list("sections").stream().map(this::section).toList();
    }

    private SectionDefinition section(YamlNode node) {
        node.closed("id", "heading", "when", "paragraphs", "sections");
        return new SectionDefinition(
                id(node),
                heading(node.get("heading")),
                node.find("when").map(Text::of).orElse(new Text("", node.where())),
                node.list("paragraphs").stream().map(this::paragraph).toList(),
                sections(node));
    }

    private String id(YamlNode node) {
        YamlNode id = node.get("id");
        if (!ids.add(id.name())) {
            throw id.refuse("id“" + id.name() + "”重复，请换一个。");
        }
        return id.name();
    }

    /** What stands above a part or a section, or on the cover. */
    Template heading(YamlNode node) {
        return BookNames.template(node, Set.of());
    }

    private ParagraphDefinition paragraph(YamlNode node) {
        if (node.isMap() && node.find("profile").isPresent()) {
            return new ParagraphDefinition.Profile(
                    BookNames.among(node.closed("profile").get("profile"), profile, "部门概况的栏目"));
        }
        return new ParagraphDefinition.Made(pieces.pieces(node));
    }
}
