package budgetbook.book.document;

import budgetbook.book.layout.Item;
import budgetbook.book.layout.Laid;
import budgetbook.book.layout.Laid.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts what a manuscript holds into the template's body, with the pages of the layout. */
final class DocumentBody {
    private final List<Item> items;
    private final List<Element> models;
    private final Map<String, Element> blocks;
    private final Laid laid;
    private final Styles styles;
    private final Element lastSection;
    private final Map<Integer, Integer> headingOf = new HashMap<>();

    DocumentBody(
            List<Item> items,
            List<Element> models,
            Map<String, Element> blocks,
            Laid laid,
            Styles styles,
            Element lastSection) {
        this.items = items;
        this.blocks = blocks;
        this.models = models;
        this.laid = laid;
        this.styles = styles;
        this.lastSection = lastSection;
        for (int heading = 0; heading < laid.headings().size(); heading++) {
            headingOf.put(laid.headings().get(heading).item(), heading);
        }
    }

    void write() {
        Element body = (Element) lastSection.getParentNode();
        Element contents = block("目录");
        Element text = block("正文");
        Element tables = block("附表");
        for (int item = 0; item < items.size(); item++) {
            Item piece = items.get(item);
            Element model = models.get(item);
            if (piece instanceof Item.Contents listed) {
                contents(listed, contents);
            } else if (piece instanceof Item.Sheet sheet) {
                TableXml table = new TableXml(sheet, styles, lastSection);
                marked(table.write(tables), item);
            } else if (piece instanceof Item.Text words) {
                text(words, model, item, text);
            }
        }
        keepSection(text);
        keepSection(contents);
        endBeforeTables(body, tables);
    }

    private Element block(String name) {
        return blocks.getOrDefault(name, lastSection);
    }

    /** Removes a filled placeholder; where it ends a section, its paragraph before takes over the end. */
    private static void keepSection(Element placeholder) {
        List<Element> section = Xml.all(placeholder, "sectPr");
        Node before = placeholder.getPreviousSibling();
        if (!section.isEmpty() && before instanceof Element paragraph) {
            properties(paragraph).appendChild(section.get(0));
        }
        placeholder.getParentNode().removeChild(placeholder);
    }

    /** The tables have sections of their own: what stands before them in theirs ends it. */
    private void endBeforeTables(Element body, Element tables) {
        Node first = tables;
        while (first.getPreviousSibling() instanceof Element before && TableXml.made(before)) {
            first = before;
        }
        if (first.getPreviousSibling() instanceof Element before
                && Xml.is(before, "p")
                && Xml.all(before, "sectPr").isEmpty()) {
            properties(before).appendChild(lastSection.cloneNode(true));
        }
        while (tables.getNextSibling() != null && tables.getNextSibling() != lastSection) {
            body.removeChild(tables.getNextSibling());
        }
        body.removeChild(tables);
        TableXml.finish(body, lastSection);
    }

    private void text(Item.Text words, Element model, int item, Element place) {
        boolean ofTheTemplate = model.getParentNode() != null && model != place;
        Element paragraph = model;
        int parted = laid.parted().getOrDefault(item, -1);
        if (!ofTheTemplate) {
            paragraph = Xml.made(place, "p");
            Element properties = Xml.child(model, "pPr");
            if (properties != null) {
                paragraph.appendChild(properties.cloneNode(true));
                Xml.all(paragraph, "sectPr")
                        .forEach(section -> section.getParentNode().removeChild(section));
            }
            place.getParentNode().insertBefore(paragraph, place);
            Element look = Xml.child(Xml.child(model, "r"), "rPr");
            run(paragraph, look, words.text().substring(0, Math.max(0, parted)), false);
            run(paragraph, look, words.text().substring(Math.max(0, parted)), parted > 0);
        }
        if (parted == 0) {
            beginPage(properties(paragraph));
        }
        if (words.level() > 0) {
            marked(paragraph, item);
        }
    }

    private static void run(Element paragraph, @Nullable Element look, String text, boolean turn) {
        if (!text.isEmpty()) {
            Element run = Xml.add(paragraph, "r");
            if (look != null) {
                run.appendChild(look.cloneNode(true));
            }
            if (turn) {
                Xml.add(run, "br", "type", "page");
            }
            Xml.text(run, text);
        }
    }

    /** The order of properties is the schema's: this one stands behind the style. */
    private static void beginPage(Element properties) {
        Element style = Xml.child(properties, "pStyle");
        properties.insertBefore(
                Xml.made(properties, "pageBreakBefore"),
                style == null ? properties.getFirstChild() : style.getNextSibling());
    }

    private static Element properties(Element paragraph) {
        Element properties = Xml.child(paragraph, "pPr");
        if (properties == null) {
            properties = Xml.made(paragraph, "pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        return properties;
    }

    /** Makes a heading a place to which the contents lead. */
    private void marked(Element paragraph, int item) {
        int heading = headingOf.getOrDefault(item, 0);
        Element start = Xml.made(paragraph, "bookmarkStart", "id", heading, "name", name(heading));
        paragraph.insertBefore(start, properties(paragraph).getNextSibling());
        Xml.add(paragraph, "bookmarkEnd", "id", heading);
    }

    private static String name(int heading) {
        return String.format("_Toc%08d", heading + 1);
    }

    /** Fields with their results: programs show these numbers, and count anew when somebody asks them to. */
    private void contents(Item.Contents listed, Element place) {
        int depth = listed.looks().size();
        Element paragraph = null;
        for (int number = 0; number < laid.headings().size(); number++) {
            Heading heading = laid.headings().get(number);
            if (heading.level() <= depth) {
                boolean first = paragraph == null;
                paragraph = Xml.made(place, "p");
                place.getParentNode().insertBefore(paragraph, place);
                Element properties = Xml.add(paragraph, "pPr");
                Xml.add(properties, "pStyle", "val", styles.id("toc " + heading.level()));
                if (first) {
                    field(paragraph, " TOC \\o \"1-" + depth + "\" \\h \\z \\u ");
                }
                Element link = Xml.add(paragraph, "hyperlink", "anchor", name(number), "history", "1");
                Xml.text(Xml.add(link, "r"), heading.text());
                Xml.add(Xml.add(link, "r"), "tab");
                field(link, " PAGEREF " + name(number) + " \\h ");
                Xml.text(Xml.add(link, "r"), Integer.toString(heading.page()));
                Xml.add(Xml.add(link, "r"), "fldChar", "fldCharType", "end");
            }
        }
        if (paragraph != null) {
            Xml.add(Xml.add(paragraph, "r"), "fldChar", "fldCharType", "end");
        }
    }

    private static void field(Element parent, String instruction) {
        Xml.add(Xml.add(parent, "r"), "fldChar", "fldCharType", "begin");
        Element code = Xml.add(Xml.add(parent, "r"), "instrText");
        code.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        code.setTextContent(instruction);
        Xml.add(Xml.add(parent, "r"), "fldChar", "fldCharType", "separate");
    }
}
