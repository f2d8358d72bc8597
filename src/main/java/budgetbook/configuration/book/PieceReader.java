package budgetbook.configuration.book;

import budgetbook.configuration.book.PieceDefinition.Given;
import budgetbook.configuration.book.PieceDefinition.Look;
import budgetbook.configuration.file.Text;
import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.table.Template;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads the pieces of a paragraph; the keys are explained in docs/book.md. */
final class PieceReader {
    private final Set<String> figures;
    private final Set<String> changes;
    private final List<String> changed;
    private final List<String> texts;

    PieceReader(Set<String> figures, Set<String> changes, Supplies supplies) {
        this.figures = figures;
        this.changes = changes;
        this.changed = supplies.changes().stream().map(SuppliedItem::name).toList();
        this.texts = supplies.texts().stream().map(SuppliedItem::name).toList();
    }

    List<PieceDefinition> pieces(YamlNode list) {
        return list.list().stream().map(this::piece).toList();
    }

    private PieceDefinition piece(YamlNode node) {
        if (!node.isMap()) {
            return new PieceDefinition.Say(BookNames.template(node, figures), new Text("", node.where()), "");
        }
        Set<String> keys = node.entries().keySet();
        if (keys.contains("pieces")) {
            node.closed("pieces", "before", "join", "after", "when", "if-any");
            return new PieceDefinition.Joined(pieces(node.get("pieces")), look(node), when(node), ifAny(node));
        }
        if (keys.contains("either")) {
            return new PieceDefinition.Either(pieces(node.closed("either").get("either")));
        }
        if (keys.contains("figures")) {
            return figures(node);
        }
        if (keys.contains("each")) {
            return each(node);
        }
        if (keys.contains("change")) {
            node.closed("change", "words");
            return new PieceDefinition.Change(
                    BookNames.among(node.get("change"), changed, "上年预算的项目"),
                    BookNames.among(node.get("words"), changes, "一组增减用语"));
        }
        for (Given.Kind kind : Given.Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            if (keys.contains(key)) {
                node.closed(key, "say");
                List<String> known = kind == Given.Kind.TEXT ? texts : changed;
                return new Given(
                        kind, BookNames.among(node.get(key), known, "情况说明的事项"), say(node, Set.of(BookNames.TEXT)));
            }
        }
        if (!keys.contains("say")) {
            throw node.refuse("这里应写 say、pieces、either、figures、each、change、reason、use 或 text。");
        }
        node.closed("say", "when", "if-any");
        return new PieceDefinition.Say(say(node, Set.of()), when(node), ifAny(node));
    }

    private PieceDefinition figures(YamlNode node) {
        node.closed("figures", "of", "zeros", "say", "before", "join", "after");
        return new PieceDefinition.Figures(
                node.get("figures").list().stream()
                        .map(name -> BookNames.among(name, figures, "数字"))
                        .toList(),
                of(node),
                node.flag("zeros"),
                say(node, Set.of(BookNames.NAME, BookNames.AMOUNT, BookNames.SHARE, BookNames.POSITION)),
                look(node));
    }

    private PieceDefinition each(YamlNode node) {
        node.closed("each", "by", "name", "amount", "of", "say", "before", "join", "after");
        Set<String> local = new TreeSet<>(BookNames.OF_UNIT);
        local.addAll(List.of(BookNames.NAME, BookNames.AMOUNT, BookNames.SHARE, BookNames.POSITION));
        return new PieceDefinition.Each(
                Text.of(node.get("each")),
                node.text("by", ""),
                node.text("name", ""),
                node.find("amount").map(Text::of).orElse(new Text("", node.where())),
                of(node),
                say(node, local),
                look(node));
    }

    private Template say(YamlNode node, Set<String> local) {
        Set<String> known = new TreeSet<>(figures);
        known.addAll(local);
        Template say = BookNames.template(node.get("say"), known);
        if (say.variables().contains(BookNames.SHARE) && of(node).isEmpty()) {
            throw node.refuse("写了 {" + BookNames.SHARE + "}，就要用 of 写明是占哪个数字的比重。");
        }
        return say;
    }

    private String of(YamlNode node) {
        return node.find("of").map(of -> BookNames.among(of, figures, "数字")).orElse("");
    }

    private Look look(YamlNode node) {
        return new Look(words(node, "before"), words(node, "join").pattern(), words(node, "after"));
    }

    private Template words(YamlNode node, String key) {
        return node.find(key).map(words -> BookNames.template(words, figures)).orElse(new Template(""));
    }

    private static Text when(YamlNode node) {
        return node.find("when").map(Text::of).orElse(new Text("", node.where()));
    }

    private String ifAny(YamlNode node) {
        return node.find("if-any")
                .map(name -> BookNames.among(name, figures, "数字"))
                .orElse("");
    }
}
