package budgetbook.submission;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** Opens XML parts of a package for streaming, with DTDs and entities off; elements are told by local name. */
final class XmlParts {
    private static final XMLInputFactory FACTORY = factory();

    private XmlParts() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
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
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type declaration");
        }
        return event;
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

    /** A whole number in an attribute; {@link XMLStreamException} if it is none. */
    static int number(String text) throws XMLStreamException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("not a number: " + text, e);
        }
    }
}
