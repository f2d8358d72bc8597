package budgetbook.book.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of a document's parts, its elements by their names in the namespace of word processing. */
final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {}

    static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static byte[] bytes(Document document) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static boolean is(@Nullable Node node, String name) {
        return node != null && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        return parent == null
                ? null
                : children(parent).stream()
                        .filter(child -> is(child, name))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns all elements of a name below another, in order. */
    static List<Element> all(Element parent, String name) {
        List<Element> all = new ArrayList<>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                all.add(child);
            }
            all.addAll(all(child, name));
        }
        return all;
    }

    /** Returns an attribute; empty if the element or the attribute is missing. */
    static String attribute(@Nullable Element element, String name) {
        return element == null ? "" : element.getAttributeNS(W, name);
    }

    static String relation(Element element) {
        return element.getAttributeNS(RELATIONS, "id");
    }

    /** Returns an attribute as a number; what is given if it is none. */
    static double number(@Nullable Element element, String name, double otherwise) {
        try {
            return Double.parseDouble(attribute(element, name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Adds an element with attributes, name and value in turn. */
    static Element add(Node parent, String name, Object... attributes) {
        Element element = made(parent, name, attributes);
        parent.appendChild(element);
        return element;
    }

    static Element made(Node near, String name, Object... attributes) {
        Document document = near instanceof Document itself ? itself : near.getOwnerDocument();
        Element element = document.createElementNS(W, "w:" + name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            element.setAttributeNS(W, "w:" + attributes[i], attributes[i + 1].toString());
        }
        return element;
    }

    static Element text(Node run, String text) {
        Element element = add(run, "t");
        element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        element.setTextContent(text);
        return element;
    }
}
