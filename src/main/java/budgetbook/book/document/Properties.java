package budgetbook.book.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a document says about itself: nothing of who saved the template and when. */
final class Properties {
    private static final String PART = "docProps/core.xml";

    private Properties() {}

    static void set(Map<String, byte[]> parts, String title, LocalDate date) throws IOException {
        byte[] part = parts.get(PART);
        if (part != null) {
            Document document = Xml.parse(part);
            for (Element property : Xml.children(document.getDocumentElement())) {
                switch (property.getLocalName()) {
                    case "title" -> property.setTextContent(title);
                    case "creator", "lastModifiedBy" -> property.setTextContent("预算总册");
                    case "created", "modified" -> property.setTextContent(date + "T00:00:00Z");
                    default -> property.setTextContent("");
                }
            }
            parts.put(PART, Xml.bytes(document));
        }
    }
}
