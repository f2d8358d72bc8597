package budgetbook.spreadsheet.ooxml;

import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.OversizeException;
import budgetbook.spreadsheet.cell.RichText;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The shared strings of an OOXML workbook, and how a rich text is read: runs joined, phonetic guides left out. */
final class OoxmlStrings {
    private OoxmlStrings() {}

    /** Half of the memory of a small machine; a million texts of thirty characters take as much. */
    private static final long HEAVIEST = 128L << 20;

    private static final int OBJECT = 64;

    static List<RichText> read(PackagePart part) throws UnreadableWorkbookException {
        List<RichText> strings = new ArrayList<>();
        long weight = 0;
        try (InputStream stream = XmlParts.stream(part)) {
            XMLStreamReader reader = XmlParts.reader(stream);
            while (reader.hasNext()) {
                if (XmlParts.advance(reader) == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    RichText text = richText(reader);
                    weight += OBJECT + 2L * text.length();
                    if (weight > HEAVIEST) {
                        throw new OversizeException("工作簿中的文字异常地多，疑似恶意文件");
                    }
                    strings.add(text);
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Damage.of(e);
        }
        return strings;
    }

    /** The text of the element on which the reader stands ({@code si} or {@code is}); leaves it on its end. */
    static RichText richText(XMLStreamReader reader) throws XMLStreamException {
        RichText.Builder text = new RichText.Builder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            int event = XmlParts.advance(reader);
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (phonetic == 0 && name.equals("t")) {
                    text.append(XmlParts.text(reader));
                } else {
                    depth++;
                    phonetic += phonetic > 0 || name.equals("rPh") ? 1 : 0;
                    switch (name) {
                        case "r" -> text.run();
                        case "rPr" -> text.ownFont();
                        case "strike", "dstrike" -> text.struck(XmlParts.flag(reader));
                        default -> {}
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
            }
        }
        return text.build();
    }
}
