package budgetbook.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The shared strings of an OOXML workbook, and how a rich text is read: runs joined, phonetic guides left out. */
final class OoxmlStrings {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private OoxmlStrings() {}

    static List<String> read(PackagePart part) throws UnreadableWorkbookException {
        List<String> strings = new ArrayList<>();
        try (InputStream stream = XmlParts.stream(part)) {
            XMLStreamReader reader = XmlParts.reader(stream);
            while (reader.hasNext()) {
                if (XmlParts.advance(reader) == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    strings.add(richText(reader));
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Damage.of(e);
        }
        return strings;
    }

    /** The text of the element on which the reader stands ({@code si} or {@code is}); leaves it on its end. */
    static String richText(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            int event = XmlParts.advance(reader);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (phonetic == 0 && reader.getLocalName().equals("t")) {
                    text.append(reader.getElementText());
                } else {
                    depth++;
                    if (phonetic > 0 || reader.getLocalName().equals("rPh")) {
                        phonetic++;
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
            }
        }
        return unescape(text.toString());
    }

    /** Undoes OOXML's own escapes of control characters, e.g. {@code _x000D_}. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
