package budgetbook.book.document;

import budgetbook.book.layout.Face;
import budgetbook.book.layout.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a template: what a paragraph looks like, by its style, those that it is based on, and its own settings. */
final class Styles {
    private static final double TWIPS = 20;
    private static final double PLAIN_LINE = 240;
    private static final double HALF_POINTS = 2;
    private static final double DEFAULT_SIZE = 10.5;
    /** How much higher than its signs a line is, where the style gives no height. */
    private static final double LINE = 1.3;

    private static final String HEADING = "heading ";

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final @Nullable Element defaults;
    private String plain = "";

    Styles(Document part) {
        Element root = part.getDocumentElement();
        this.defaults = Xml.child(root, "docDefaults");
        for (Element style : Xml.all(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            byId.put(id, style);
            byName.put(Xml.attribute(Xml.child(style, "name"), "val").toLowerCase(Locale.ROOT), id);
            if (Xml.attribute(style, "type").equals("paragraph")
                    && Xml.attribute(style, "default").matches("1|true|on")) {
                plain = id;
            }
        }
    }

    /** Returns the id of the style that the standard calls so; empty if the template lacks it. */
    String id(String name) {
        return byName.getOrDefault(name, "");
    }

    String heading(int level) {
        return id(HEADING + level);
    }

    /** Returns the level of a heading; 0 for what is none. */
    int level(Element paragraph) {
        for (int level = 1; level <= 9; level++) {
            if (!heading(level).isEmpty() && styleOf(paragraph).equals(heading(level))) {
                return level;
            }
        }
        return 0;
    }

    boolean beginsPage(Element paragraph) {
        Element set = found(properties(paragraph, "pPr"), "pageBreakBefore");
        return set != null && on(set);
    }

    /** Returns how a paragraph looks whose text begins with a run. */
    Look look(Element paragraph) {
        Element run = Xml.all(paragraph, "r").stream()
                .filter(piece -> !Xml.all(piece, "t").isEmpty())
                .findFirst()
                .orElse(null);
        List<Element> ofRun = properties(paragraph, "rPr");
        Element own = Xml.child(run, "rPr");
        if (own != null) {
            ofRun.add(0, own);
        }
        return look(properties(paragraph, "pPr"), ofRun);
    }

    private Look look(List<Element> ofParagraph, List<Element> ofRun) {
        double size = attribute(ofRun, "sz", "val", DEFAULT_SIZE * HALF_POINTS) / HALF_POINTS;
        double line = attribute(ofParagraph, "spacing", "line", PLAIN_LINE);
        String rule = text(ofParagraph, "spacing", "lineRule");
        double natural = size * LINE;
        double pitch = rule.equals("exact")
                ? line / TWIPS
                : rule.equals("atLeast") ? Math.max(natural, line / TWIPS) : natural * line / PLAIN_LINE;
        return new Look(
                face(ofRun),
                size,
                align(text(ofParagraph, "jc", "val")),
                indent(ofParagraph, "firstLine", size),
                indent(ofParagraph, "left", size),
                indent(ofParagraph, "right", size),
                pitch,
                attribute(ofParagraph, "spacing", "before", 0) / TWIPS,
                attribute(ofParagraph, "spacing", "after", 0) / TWIPS);
    }

    private static double indent(List<Element> properties, String side, double size) {
        double characters = attribute(properties, "ind", side + "Chars", 0);
        return characters > 0 ? characters / 100 * size : attribute(properties, "ind", side, 0) / TWIPS;
    }

    private static Face face(List<Element> properties) {
        Element bold = found(properties, "b");
        String family = text(properties, "rFonts", "eastAsia").toLowerCase(Locale.ROOT);
        boolean sans = family.matches(".*(黑|hei|sans|gothic|等线|dengxian).*");
        return sans || (bold != null && on(bold)) ? Face.SANS : Face.SERIF;
    }

    private static Look.Align align(String word) {
        return switch (word) {
            case "center" -> Look.Align.CENTRED;
            case "right", "end" -> Look.Align.RIGHT;
            case "both", "distribute" -> Look.Align.JUSTIFIED;
            default -> Look.Align.LEFT;
        };
    }

    private static boolean on(Element toggle) {
        return !Xml.attribute(toggle, "val").matches("0|false|off");
    }

    private String styleOf(Element paragraph) {
        String named = Xml.attribute(Xml.child(Xml.child(paragraph, "pPr"), "pStyle"), "val");
        return named.isEmpty() ? plain : named;
    }

    /** The properties that apply, the nearest first. */
    private List<Element> properties(Element paragraph, String kind) {
        List<Element> properties = new ArrayList<>();
        if (kind.equals("pPr")) {
            add(properties, Xml.child(paragraph, kind));
        }
        Element style = byId.get(styleOf(paragraph));
        for (int depth = 0; style != null && depth < byId.size(); depth++) {
            add(properties, Xml.child(style, kind));
            style = byId.get(Xml.attribute(Xml.child(style, "basedOn"), "val"));
        }
        add(properties, Xml.child(Xml.child(defaults, kind + "Default"), kind));
        return properties;
    }

    private static void add(List<Element> properties, @Nullable Element next) {
        if (next != null) {
            properties.add(next);
        }
    }

    private static @Nullable Element found(List<Element> properties, String name) {
        for (Element property : properties) {
            Element found = Xml.child(property, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String text(List<Element> properties, String name, String attribute) {
        return properties.stream()
                .map(property -> Xml.attribute(Xml.child(property, name), attribute))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static double attribute(List<Element> properties, String name, String attribute, double otherwise) {
        for (Element property : properties) {
            double value = Xml.number(Xml.child(property, name), attribute, Double.NaN);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return otherwise;
    }
}
