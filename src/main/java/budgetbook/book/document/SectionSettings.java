package budgetbook.book.document;

import budgetbook.book.layout.Item;
import budgetbook.book.layout.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a section of a template says of its pages: paper, margins, running lines. */
final class SectionSettings {
    private static final double TWIPS = 20;
    private static final double WIDTH = 11906;
    private static final double HEIGHT = 16838;
    private static final double MARGIN = 1440;
    private static final double RUNNING = 720;

    private final Map<String, Document> running;
    private final Styles styles;

    /** Takes the parts with running lines by the ids under which sections name them. */
    SectionSettings(Map<String, Document> running, Styles styles) {
        this.running = running;
        this.styles = styles;
    }

    Item.Setting of(Element section) throws IOException {
        Element size = Xml.child(section, "pgSz");
        Element margins = Xml.child(section, "pgMar");
        Paper paper = new Paper(
                Xml.number(size, "w", WIDTH) / TWIPS,
                Xml.number(size, "h", HEIGHT) / TWIPS,
                Xml.number(margins, "top", MARGIN) / TWIPS,
                Xml.number(margins, "bottom", MARGIN) / TWIPS,
                Xml.number(margins, "left", MARGIN) / TWIPS,
                Xml.number(margins, "right", MARGIN) / TWIPS,
                Xml.number(margins, "header", RUNNING) / TWIPS,
                Xml.number(margins, "footer", RUNNING) / TWIPS);
        boolean otherFirst = Xml.child(section, "titlePg") != null;
        List<Item.Running> usual = running(section, "default");
        return new Item.Setting(paper, otherFirst ? running(section, "first") : usual, usual);
    }

    private List<Item.Running> running(Element section, String type) {
        List<Item.Running> lines = new ArrayList<>();
        for (Element reference : Xml.children(section)) {
            boolean foot = Xml.is(reference, "footerReference");
            Document part = running.get(Xml.relation(reference));
            if ((foot || Xml.is(reference, "headerReference"))
                    && part != null
                    && Xml.attribute(reference, "type").equals(type)) {
                for (Element paragraph : Xml.all(part.getDocumentElement(), "p")) {
                    String text = text(paragraph);
                    if (!text.isBlank()) {
                        lines.add(new Item.Running(text, styles.look(paragraph), foot));
                    }
                }
            }
        }
        return lines;
    }

    /** The text of a running line; the number of the page stands where its field does. */
    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        boolean result = false;
        for (Element piece : pieces(paragraph)) {
            if (Xml.is(piece, "fldChar")) {
                result = Xml.attribute(piece, "fldCharType").equals("separate")
                        || (result && !Xml.attribute(piece, "fldCharType").equals("end"));
            } else if (Xml.is(piece, "instrText")
                    && piece.getTextContent().strip().startsWith("PAGE")) {
                text.append(Item.PAGE_NUMBER);
            } else if (Xml.is(piece, "t") && !result) {
                text.append(piece.getTextContent());
            }
        }
        return text.toString();
    }

    private static List<Element> pieces(Element parent) {
        List<Element> pieces = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            pieces.add(child);
            pieces.addAll(pieces(child));
        }
        return pieces;
    }
}
