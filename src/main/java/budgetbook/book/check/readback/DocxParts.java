package budgetbook.book.check.readback;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a .docx, each told event by event. */
final class DocxParts implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final ZipFile zip;

    DocxParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What hears of a part. */
    interface Listener {
        void start(String element, XMLStreamReader at);

        void text(String text);

        void end(String element);
    }

    /** Returns the names of the parts that a pattern meets, in order of their names. */
    List<String> names(String pattern) {
        return new ArrayList<>(zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches(pattern))
                .sorted()
                .toList());
    }

    /** Tells a part; one that is not there tells nothing. */
    void tell(String name, Listener listener) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> listener.start(reader.getLocalName(), reader);
                    case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        listener.text(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("the part " + name + " cannot be read", e);
        }
    }

    /** Returns an attribute by local name; empty if it is not there. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an element that switches something switches it on. */
    static boolean on(XMLStreamReader at) {
        String value = attribute(at, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
