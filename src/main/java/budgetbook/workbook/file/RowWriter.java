package budgetbook.workbook.file;

import budgetbook.place.ColumnName;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one sheet as SpreadsheetML, from the top down and from left to right. Texts stand in their cells
 * and not in the workbook's shared table, which would hold them all in memory; they have to be fit for a cell already.
 */
public final class RowWriter {
    private final XmlElements xml;
    private final List<String> columns = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private String row = "";

    /** A link; its relation is that of the sheet to another file, empty within the workbook. */
    private record Link(String from, String relation, String to, String tip) {}

    /** Begins the rows. The stream stays open. */
    RowWriter(OutputStream out) {
        xml = new XmlElements(out);
        xml.start("sheetData");
    }

    /**
     * Begins a row.
     *
     * @param number counts from 0
     * @param height in points
     * @param fold where it stands in the sheet's outline
     */
    public void startRow(int number, double height, Fold fold) {
        row = Integer.toString(number + 1);
        xml.start("row");
        xml.attribute("r", row);
        xml.attribute("ht", height == Math.rint(height) ? Long.toString((long) height) : Double.toString(height));
        xml.attribute("customHeight", "1");
        if (fold.hidden()) {
            xml.attribute("hidden", "1");
        }
        if (fold.level() > 0) {
            xml.attribute("outlineLevel", Integer.toString(fold.level()));
        }
        if (fold.head()) {
            xml.attribute("collapsed", "1");
        }
    }

    /** Begins a row that stands in no outline. */
    public void startRow(int number, double height) {
        startRow(number, height, Fold.NONE);
    }

    /** Ends the row. */
    public void endRow() {
        xml.end();
    }

    /**
     * Writes a cell.
     *
     * @param formula without its equals sign, with the number or text it comes to; empty if there is none
     * @param number null if there is a text or nothing
     * @param text empty if there is a number or nothing
     */
    public void cell(int column, CellStyle style, String formula, @Nullable BigDecimal number, String text) {
        if (!formula.isEmpty()) {
            start(column, style, number == null ? "str" : "");
            xml.start("f");
            xml.text(formula);
            xml.end();
            value(number == null ? text : plain(number));
        } else if (number != null) {
            start(column, style, "");
            value(plain(number));
        } else if (!text.isEmpty()) {
            start(column, style, "inlineStr");
            inline(text);
        } else {
            start(column, style, "");
        }
        xml.end();
    }

    private void inline(String text) {
        xml.start("is");
        xml.start("t");
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            xml.preserveSpace();
        }
        xml.text(text);
        xml.end();
        xml.end();
    }

    /** Makes a cell of the row lead to a place in the workbook, written as formulas write it; the tip may be empty. */
    public void link(int column, String location, String tip) {
        links.add(new Link(column(column) + row, "", location, tip));
    }

    /** Makes a cell of the row lead to another file, to which the sheet has a relation; the place in it may be empty. */
    public void linkOut(int column, String relation, String location) {
        links.add(new Link(column(column) + row, relation, location, ""));
    }

    /** Ends the rows. */
    void finish() {
        xml.end();
        xml.flush();
    }

    /** Writes the element of the sheet that holds the links, where there are any; after {@link #finish}. */
    void writeLinks(OutputStream out) {
        if (links.isEmpty()) {
            return;
        }
        XmlElements writer = new XmlElements(out);
        writer.start("hyperlinks");
        writer.relations();
        for (Link link : links) {
            writer.empty("hyperlink");
            writer.attribute("ref", link.from);
            if (!link.relation.isEmpty()) {
                writer.relation(link.relation);
            }
            if (!link.to.isEmpty()) {
                writer.attribute("location", link.to);
            }
            if (!link.tip.isEmpty()) {
                writer.attribute("tooltip", link.tip);
            }
        }
        writer.end();
        writer.flush();
    }

    private void start(int column, CellStyle style, String type) {
        xml.start("c");
        place(column, style);
        if (!type.isEmpty()) {
            xml.attribute("t", type);
        }
    }

    private void place(int column, CellStyle style) {
        xml.attribute("r", column(column) + row);
        xml.attribute("s", Integer.toString(style.getIndex()));
    }

    private void value(String value) {
        xml.start("v");
        xml.text(value);
        xml.end();
    }

    private String column(int column) {
        while (columns.size() <= column) {
            columns.add(ColumnName.of(columns.size()));
        }
        return columns.get(column);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
