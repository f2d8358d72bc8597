package budgetbook.workbook.file;

import budgetbook.budget.ColumnName;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.usermodel.CellStyle;

/**
 * Writes the rows of one sheet as SpreadsheetML, from the top down and from left to right. Texts stand in their cells
 * and not in the workbook's shared table, which would hold them all in memory; they have to be fit for a cell already.
 */
public final class RowWriter {
    private static final XMLOutputFactory XML = new OutputFactoryImpl();

    private final XMLStreamWriter xml;
    private final List<String> columns = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private String row = "";

    private record Link(String from, String to, String tip) {}

    /** Begins the rows. The stream stays open. */
    RowWriter(OutputStream out) throws XMLStreamException {
        xml = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartElement("sheetData");
    }

    /**
     * Begins a row.
     *
     * @param number counts from 0
     * @param height in points
     */
    public void startRow(int number, double height) throws XMLStreamException {
        row = Integer.toString(number + 1);
        xml.writeStartElement("row");
        xml.writeAttribute("r", row);
        xml.writeAttribute("ht", height == Math.rint(height) ? Long.toString((long) height) : Double.toString(height));
        xml.writeAttribute("customHeight", "1");
    }

    /** Ends the row. */
    public void endRow() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Writes a cell that has a style and no value. */
    public void blank(int column, CellStyle style) throws XMLStreamException {
        xml.writeEmptyElement("c");
        place(column, style);
    }

    /** Writes a text. */
    public void text(int column, CellStyle style, String text) throws XMLStreamException {
        start(column, style, "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Writes a number. */
    public void number(int column, CellStyle style, BigDecimal number) throws XMLStreamException {
        start(column, style, "");
        value(plain(number));
        xml.writeEndElement();
    }

    /** Writes a formula, without its equals sign, and the number it comes to. */
    public void formula(int column, CellStyle style, String formula, BigDecimal result) throws XMLStreamException {
        start(column, style, "");
        formula(formula);
        value(plain(result));
        xml.writeEndElement();
    }

    /** Writes a formula, without its equals sign, and the text it comes to. */
    public void formula(int column, CellStyle style, String formula, String result) throws XMLStreamException {
        start(column, style, "str");
        formula(formula);
        value(result);
        xml.writeEndElement();
    }

    /** Makes a cell of the row lead to a place in the workbook, written as formulas write it; the tip may be empty. */
    public void link(int column, String location, String tip) {
        links.add(new Link(column(column) + row, location, tip));
    }

    /** Ends the rows. */
    void finish() throws XMLStreamException {
        xml.writeEndElement();
        xml.flush();
    }

    /** Writes the element of the sheet that holds the links, where there are any; after {@link #finish}. */
    void writeLinks(OutputStream out) throws XMLStreamException {
        if (links.isEmpty()) {
            return;
        }
        XMLStreamWriter writer = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartElement("hyperlinks");
        for (Link link : links) {
            writer.writeEmptyElement("hyperlink");
            writer.writeAttribute("ref", link.from);
            writer.writeAttribute("location", link.to);
            if (!link.tip.isEmpty()) {
                writer.writeAttribute("tooltip", link.tip);
            }
        }
        writer.writeEndElement();
        writer.flush();
    }

    /** Returns why rows could not be written: what the file said, if it was the file. */
    public static IOException cause(XMLStreamException failure) {
        return failure.getNestedException() instanceof IOException cause ? cause : new IOException(failure);
    }

    private void start(int column, CellStyle style, String type) throws XMLStreamException {
        xml.writeStartElement("c");
        place(column, style);
        if (!type.isEmpty()) {
            xml.writeAttribute("t", type);
        }
    }

    private void place(int column, CellStyle style) throws XMLStreamException {
        xml.writeAttribute("r", column(column) + row);
        xml.writeAttribute("s", Integer.toString(style.getIndex()));
    }

    private void formula(String formula) throws XMLStreamException {
        xml.writeStartElement("f");
        xml.writeCharacters(formula);
        xml.writeEndElement();
    }

    private void value(String value) throws XMLStreamException {
        xml.writeStartElement("v");
        xml.writeCharacters(value);
        xml.writeEndElement();
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
