package budgetbook.workbook.file;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of XML in UTF-8; throws what the stream says as {@link UncheckedIOException}. Leaves the stream open. */
final class XmlElements {
    private static final XMLOutputFactory XML = new OutputFactoryImpl();

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter writer;

    XmlElements(OutputStream out) {
        try {
            writer = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    void start(String name) {
        try {
            writer.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    void empty(String name) {
        try {
            writer.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    void attribute(String name, String value) {
        try {
            writer.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    /** Keeps the space at the ends of the text of the element that has begun. */
    void preserveSpace() {
        try {
            writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    /** Lets elements inside the one that has begun name relations. */
    void relations() {
        try {
            writer.writeNamespace("r", RELATIONS);
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    /** Names a relation of the part to another. */
    void relation(String id) {
        try {
            writer.writeAttribute("r", RELATIONS, "id", id);
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    void text(String text) {
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    void end() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    void flush() {
        try {
            writer.flush();
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    private static UncheckedIOException told(XMLStreamException failure) {
        return new UncheckedIOException(
                failure.getNestedException() instanceof IOException cause ? cause : new IOException(failure));
    }
}
