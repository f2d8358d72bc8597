package budgetbook.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The one thing that a reader wants of an OOXML workbook's styles: which of them show dates. */
final class OoxmlStyles {
    private OoxmlStyles() {}

    /** The indexes of the cell formats that show a date or time. */
    static BitSet dates(PackagePart part) throws UnreadableWorkbookException {
        BitSet dates = new BitSet();
        Map<Integer, String> formats = new HashMap<>();
        boolean cellFormats = false;
        int index = 0;
        try (InputStream stream = XmlParts.stream(part)) {
            XMLStreamReader reader = XmlParts.reader(stream);
            while (reader.hasNext()) {
                int event = XmlParts.advance(reader);
                if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("cellXfs")) {
                    cellFormats = false;
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "numFmt" -> {
                        String code = XmlParts.attribute(reader, "formatCode");
                        formats.put(formatId(reader), code == null ? "" : code);
                    }
                    case "cellXfs" -> cellFormats = true;
                    case "xf" -> {
                        if (cellFormats) {
                            int id = formatId(reader);
                            dates.set(index++, DateFormats.isDate(id, formats.get(id)));
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Damage.of(e);
        }
        return dates;
    }

    private static int formatId(XMLStreamReader reader) throws XMLStreamException {
        String id = XmlParts.attribute(reader, "numFmtId");
        return id == null ? 0 : XmlParts.number(id);
    }
}
