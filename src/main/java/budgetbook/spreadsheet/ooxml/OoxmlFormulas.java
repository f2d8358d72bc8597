package budgetbook.spreadsheet.ooxml;

import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Looks for a formula that somebody has calculated. */
final class OoxmlFormulas {
    private OoxmlFormulas() {}

    /** Whether a formula in one of the sheets has another result than zero, or none. */
    static boolean anyResult(List<PackagePart> sheets) throws UnreadableWorkbookException {
        for (PackagePart sheet : sheets) {
            try (InputStream stream = XmlParts.stream(sheet)) {
                if (anyResult(XmlParts.reader(stream))) {
                    return true;
                }
            } catch (XMLStreamException | IOException e) {
                throw Damage.of(e);
            }
        }
        return false;
    }

    private static boolean anyResult(XMLStreamReader reader) throws XMLStreamException {
        boolean formula = false;
        while (reader.hasNext()) {
            if (XmlParts.advance(reader) == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "c" -> formula = false;
                    case "f" -> formula = true;
                    case "v" -> {
                        if (formula && !zero(XmlParts.text(reader))) {
                            return true;
                        }
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    private static boolean zero(String result) {
        return result.isBlank() || XmlParts.decimal(result, 1) == 0;
    }
}
