package budgetbook.spreadsheet.ooxml;

import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.DoctypeException;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Opens XML parts of a package for streaming, with DTDs and entities off; elements are told by local name. */
final class XmlParts {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEPTH = 100;

    /** Every character of a full cell may be escaped, in seven. */
    private static final int LONGEST = 7 * 32_767;

    private XmlParts() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Not joined by the reader: it would hold a text of any length before anyone could object.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static InputStream stream(PackagePart part) throws UnreadableWorkbookException {
        try {
            return part.getInputStream();
        } catch (IOException e) {
            throw Damage.of(e);
        }
    }

    static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(stream);
    }

    /** Goes to the next event; a document type declaration has no place in a workbook. */
    static int advance(XMLStreamReader reader) throws XMLStreamException {
        int event;
        try {
            event = reader.next();
        } catch (RuntimeException e) {
            // The XML reader reports some damage, and what it could not read on, by unchecked exceptions.
            throw new XMLStreamException("unreadable", e);
        }
        if (event == XMLStreamConstants.DTD) {
            throw new DoctypeException();
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("an entity that nothing declares");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ((XMLStreamReader2) reader).getDepth() > DEPTH) {
            throw new XMLStreamException("elements nested too deep");
        }
        return event;
    }

    /**
     * The text of the element on which the reader stands, which it leaves on its end; elements inside have no place.
     * Of a text longer than any that a cell can hold only the beginning is kept.
     */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        String first = "";
        @Nullable StringBuilder more = null;
        while (true) {
            switch (advance(reader)) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return more == null ? first : more.toString();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (more == null && first.isEmpty()) {
                        first = content(reader);
                    } else {
                        more = more == null ? new StringBuilder(first) : more;
                        if (more.length() < LONGEST) {
                            more.append(content(reader));
                        }
                    }
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw new XMLStreamException("an element inside a text");
            }
        }
    }

    /** The text of an event; the reader takes it in only now, and reports by unchecked exceptions that it cannot. */
    private static String content(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw new XMLStreamException("unreadable", e);
        }
    }

    /** An attribute by local name, whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    static boolean on(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag) || "on".equals(flag);
    }

    /** Whether an element such as {@code strike} is switched on, as it is where it says nothing. */
    static boolean flag(XMLStreamReader reader) {
        String value = attribute(reader, "val");
        return value == null || on(value);
    }

    /** A number in an attribute; {@code otherwise} where there is none. */
    static double decimal(@Nullable String text, double otherwise) {
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A whole number in an attribute; {@link XMLStreamException} if it is none. */
    static int number(String text) throws XMLStreamException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("not a number: " + text, e);
        }
    }
}
