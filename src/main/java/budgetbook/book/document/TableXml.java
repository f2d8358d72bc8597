package budgetbook.book.document;

import budgetbook.book.layout.Face;
import budgetbook.book.layout.Item;
import budgetbook.book.layout.Look;
import budgetbook.book.layout.Paper;
import budgetbook.book.layout.TableLooks;
import budgetbook.workbook.master.PrintedTable;
import budgetbook.workbook.master.PrintedTable.Box;
import budgetbook.workbook.master.PrintedTable.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a table in a section of its own. */
final class TableXml {
    private static final double TWIPS = 20;
    private static final int AIR = 50;
    /** Marks, until the body is finished, what was written here. */
    private static final String OWN = "budgetbook-table";

    private final PrintedTable table;
    private final Styles styles;
    private final Element lastSection;

    TableXml(Item.Sheet sheet, Styles styles, Element lastSection) {
        this.table = sheet.table();
        this.styles = styles;
        this.lastSection = lastSection;
    }

    static boolean made(Element element) {
        return element.getUserData(OWN) != null;
    }

    /** The last table's section is the document's last. */
    static void finish(Element body, Element lastSection) {
        if (lastSection.getPreviousSibling() instanceof Element end) {
            Element section = Xml.all(end, "sectPr").stream().findFirst().orElse(null);
            if (section != null && made(end)) {
                section.getParentNode().removeChild(section);
                body.replaceChild(section, lastSection);
            }
        }
    }

    /** Writes the table before a place and returns its title, a heading. */
    Element write(Element place) {
        double scale = table.scale();
        Element title = place;
        for (int part = 0; part < table.parts().size(); part++) {
            Part shown = table.parts().get(part);
            int wide = twips(
                    shown.widths().stream().mapToDouble(Double::doubleValue).sum());
            if (part == 0) {
                paragraph(place, table.name(), TableLooks.name(scale), "", wide);
                title = paragraph(place, table.title(), TableLooks.title(scale), styles.heading(2), wide);
            }
            Element caption = paragraph(
                    place,
                    "",
                    TableLooks.caption(scale, table.caption().size() > 1 ? Look.Align.LEFT : Look.Align.CENTRED),
                    "",
                    wide);
            captions(caption, wide, scale, part > 0);
            part(shown, place);
        }
        for (String note : table.notes()) {
            paragraph(place, note, TableLooks.caption(scale, Look.Align.LEFT), "", 0);
        }
        Element end = paragraph(place, "", Look.line(Face.SERIF, 1, Look.Align.LEFT, 1), "", 0);
        Element properties = Xml.child(end, "pPr");
        if (properties != null) {
            properties.appendChild(section());
        }
        return title;
    }

    private void captions(Element caption, int wide, double scale, boolean turned) {
        Element properties = Xml.child(caption, "pPr");
        if (turned) {
            beginPage(caption);
        }
        if (properties != null && table.caption().size() > 1) {
            Paper paper = Paper.ofTable(table.across());
            int side = (twips(paper.width() - paper.left() - paper.right()) - wide) / 2;
            Element tabs = Xml.made(properties, "tabs");
            Xml.add(tabs, "tab", "val", "right", "pos", side + wide);
            properties.insertBefore(tabs, Xml.child(properties, "spacing"));
        }
        Look look = TableLooks.caption(scale, Look.Align.LEFT);
        for (int text = 0; text < table.caption().size(); text++) {
            if (text > 0) {
                Xml.add(run(caption, look), "tab");
            }
            Xml.text(run(caption, look), table.caption().get(text));
        }
    }

    private Element section() {
        Element section = (Element) lastSection.cloneNode(true);
        for (Element old : Xml.children(section)) {
            if (!Xml.is(old, "headerReference") && !Xml.is(old, "footerReference")) {
                section.removeChild(old);
            }
        }
        Paper paper = Paper.ofTable(table.across());
        Element size = Xml.add(section, "pgSz", "w", twips(paper.width()), "h", twips(paper.height()));
        if (table.across()) {
            size.setAttributeNS(Xml.W, "w:orient", "landscape");
        }
        Xml.add(
                section,
                "pgMar",
                "top",
                twips(paper.top()),
                "right",
                twips(paper.right()),
                "bottom",
                twips(paper.bottom()),
                "left",
                twips(paper.left()),
                "header",
                twips(paper.header()),
                "footer",
                twips(paper.footer()),
                "gutter",
                0);
        return section;
    }

    /** A table for every page: programs differ in where they would part one. */
    private void part(Part part, Element place) {
        List<List<Integer>> pages = part.pages();
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                Element turn = paragraph(place, "", Look.line(Face.SERIF, 1, Look.Align.LEFT, 1), "", 0);
                beginPage(turn);
            }
            rows(part, pages.get(page), place);
        }
    }

    private static void beginPage(Element paragraph) {
        Element properties = Xml.child(paragraph, "pPr");
        if (properties != null) {
            properties.insertBefore(Xml.made(properties, "pageBreakBefore"), properties.getFirstChild());
        }
    }

    private void rows(Part part, List<Integer> rows, Element place) {
        Element grid = own(place, Xml.made(place, "tbl"));
        Element properties = Xml.add(grid, "tblPr");
        int wide = twips(part.widths().stream().mapToDouble(Double::doubleValue).sum());
        Xml.add(properties, "tblW", "w", wide, "type", "dxa");
        Xml.add(properties, "jc", "val", "center");
        Element borders = Xml.add(properties, "tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            Xml.add(borders, side, "val", "single", "sz", 4, "space", 0, "color", "000000");
        }
        Xml.add(properties, "tblLayout", "type", "fixed");
        Element margins = Xml.add(properties, "tblCellMar");
        Xml.add(margins, "left", "w", AIR, "type", "dxa");
        Xml.add(margins, "right", "w", AIR, "type", "dxa");
        Element columns = Xml.add(grid, "tblGrid");
        part.widths().forEach(width -> Xml.add(columns, "gridCol", "w", twips(width)));
        Map<List<Integer>, Box> boxes = new HashMap<>();
        for (Box box : part.boxes()) {
            for (int row = box.firstRow(); row <= box.lastRow(); row++) {
                boxes.put(List.of(row, box.firstColumn()), box);
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            boolean repeated = at < part.repeated() && rows.get(at) == part.repeatedFrom() + at;
            row(part, rows, at, boxes, Xml.add(grid, "tr"), repeated);
        }
    }

    private void row(
            Part part, List<Integer> rows, int at, Map<List<Integer>, Box> boxes, Element line, boolean repeated) {
        int row = rows.get(at);
        Element properties = Xml.add(line, "trPr");
        Xml.add(properties, "cantSplit");
        Xml.add(properties, "trHeight", "val", twips(part.heights().get(row)), "hRule", "atLeast");
        if (repeated) {
            Xml.add(properties, "tblHeader");
        }
        int column = 0;
        while (column < part.widths().size()) {
            Box box = boxes.getOrDefault(
                    List.of(row, column), new Box(row, column, row, column, "", PrintedTable.Side.LEFT, false, 10, 0));
            boolean begins = at == 0 || rows.get(at - 1) < box.firstRow() || rows.get(at - 1) > box.lastRow();
            boolean goesOn =
                    at + 1 < rows.size() && rows.get(at + 1) > box.firstRow() && rows.get(at + 1) <= box.lastRow();
            cell(part, box, begins, goesOn, line);
            column = box.lastColumn() + 1;
        }
    }

    private void cell(Part part, Box box, boolean begins, boolean goesOn, Element line) {
        Element cell = Xml.add(line, "tc");
        Element properties = Xml.add(cell, "tcPr");
        double wide = part.widths().subList(box.firstColumn(), box.lastColumn() + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        Xml.add(properties, "tcW", "w", twips(wide), "type", "dxa");
        if (box.lastColumn() > box.firstColumn()) {
            Xml.add(properties, "gridSpan", "val", box.lastColumn() - box.firstColumn() + 1);
        }
        if (!begins) {
            Xml.add(properties, "vMerge", "val", "continue");
        } else if (goesOn) {
            Xml.add(properties, "vMerge", "val", "restart");
        }
        Xml.add(properties, "vAlign", "val", "center");
        String[] lines = begins ? box.text().split("\n", -1) : new String[] {""};
        Look look = new Look(
                box.bold() ? Face.SANS : Face.SERIF,
                box.size(),
                align(box.side()),
                0,
                box.side() == PrintedTable.Side.LEFT ? box.indent() : 0,
                box.side() == PrintedTable.Side.RIGHT ? box.indent() : 0,
                box.size() * 1.25,
                0,
                0);
        for (String text : lines) {
            Element paragraph = Xml.add(cell, "p");
            set(paragraph, look, "");
            if (!text.isEmpty()) {
                Xml.text(run(paragraph, look), text);
            }
        }
    }

    private Element paragraph(Element place, String text, Look look, String style, int wide) {
        Element paragraph = own(place, Xml.made(place, "p"));
        Paper paper = Paper.ofTable(table.across());
        double side = wide == 0 ? 0 : (paper.width() - paper.left() - paper.right() - wide / TWIPS) / 2;
        Look inset = new Look(
                look.face(),
                look.size(),
                look.align(),
                0,
                look.align() == Look.Align.LEFT ? side : 0,
                0,
                look.pitch(),
                0,
                0);
        set(paragraph, inset, style);
        if (!text.isEmpty()) {
            Xml.text(run(paragraph, look), text);
        }
        return paragraph;
    }

    private static void set(Element paragraph, Look look, String style) {
        Element properties = Xml.add(paragraph, "pPr");
        if (!style.isEmpty()) {
            Xml.add(properties, "pStyle", "val", style);
        }
        Xml.add(properties, "snapToGrid", "val", 0);
        Xml.add(properties, "spacing", "before", 0, "after", 0, "line", twips(look.pitch()), "lineRule", "exact");
        Xml.add(
                properties,
                "ind",
                "firstLineChars",
                0,
                "firstLine",
                0,
                "left",
                twips(look.left()),
                "right",
                twips(look.right()));
        Xml.add(properties, "jc", "val", word(look.align()));
    }

    private static Element run(Element paragraph, Look look) {
        Element run = Xml.add(paragraph, "r");
        Element properties = Xml.add(run, "rPr");
        String family = look.face() == Face.SANS ? "黑体" : "宋体";
        String digits = look.face() == Face.SANS ? "Arial" : "Times New Roman";
        Xml.add(properties, "rFonts", "ascii", digits, "hAnsi", digits, "eastAsia", family);
        Xml.add(properties, "b", "val", 0);
        Xml.add(properties, "sz", "val", Math.max(2, (int) Math.floor(look.size() * 2)));
        return run;
    }

    private static Element own(Node place, Element element) {
        element.setUserData(OWN, true, null);
        place.getParentNode().insertBefore(element, place);
        return element;
    }

    private static String word(Look.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRED -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    private static Look.Align align(PrintedTable.Side side) {
        return switch (side) {
            case LEFT -> Look.Align.LEFT;
            case MIDDLE -> Look.Align.CENTRED;
            case RIGHT -> Look.Align.RIGHT;
        };
    }

    private static int twips(double points) {
        return (int) Math.round(points * TWIPS);
    }
}
