package budgetbook.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What a reader wants of an OOXML workbook's styles: what they make of a number. */
final class OoxmlStyles {
    private OoxmlStyles() {}

    /** The look of each cell format, by index. */
    static List<NumberLook> looks(PackagePart part) throws UnreadableWorkbookException {
        List<NumberLook> looks = new ArrayList<>();
        Map<Integer, String> formats = new HashMap<>();
        boolean cellFormats = false;
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
                            looks.add(NumberLook.of(id, formats.get(id)));
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Damage.of(e);
        }
        return looks;
    }

    private static int formatId(XMLStreamReader reader) throws XMLStreamException {
        String id = XmlParts.attribute(reader, "numFmtId");
        return id == null ? 0 : XmlParts.number(id);
    }
}
