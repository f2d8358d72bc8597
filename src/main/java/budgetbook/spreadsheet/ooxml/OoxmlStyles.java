package budgetbook.spreadsheet.ooxml;

import budgetbook.spreadsheet.cell.CellLook;
import budgetbook.spreadsheet.cell.Colours;
import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.spreadsheet.format.NumberFormat;
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
import org.jspecify.annotations.Nullable;

/** Reads what the cell formats of an OOXML workbook make of a cell; differential formats, which depend on rules, are none. */
final class OoxmlStyles {
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<String> inks = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private final List<CellLook> looks = new ArrayList<>();
    private String list = "";

    private OoxmlStyles() {}

    /** The look of each cell format, by index. */
    static List<CellLook> looks(PackagePart part) throws UnreadableWorkbookException {
        OoxmlStyles styles = new OoxmlStyles();
        try (InputStream stream = XmlParts.stream(part)) {
            XMLStreamReader reader = XmlParts.reader(stream);
            while (reader.hasNext()) {
                if (XmlParts.advance(reader) == XMLStreamConstants.START_ELEMENT) {
                    styles.element(reader);
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Damage.of(e);
        }
        return styles.looks;
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        switch (name) {
            case "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs" -> list = name;
            default -> {
                switch (list) {
                    case "numFmts" -> format(reader, name);
                    case "fonts" -> font(reader, name);
                    case "fills" -> fill(reader, name);
                    case "cellXfs" -> look(reader, name);
                    default -> {}
                }
            }
        }
    }

    private void format(XMLStreamReader reader, String name) throws XMLStreamException {
        if (name.equals("numFmt")) {
            String code = XmlParts.attribute(reader, "formatCode");
            codes.put(number(reader, "numFmtId"), code == null ? "" : code);
        }
    }

    private void font(XMLStreamReader reader, String name) throws XMLStreamException {
        switch (name) {
            case "font" -> {
                struck.add(false);
                inks.add(Colours.BLACK);
            }
            case "strike", "dstrike" -> {
                if (!struck.isEmpty()) {
                    struck.set(struck.size() - 1, XmlParts.flag(reader));
                }
            }
            case "color" -> replaceLast(inks, colour(reader));
            default -> {}
        }
    }

    private void fill(XMLStreamReader reader, String name) throws XMLStreamException {
        switch (name) {
            case "fill" -> grounds.add(Colours.WHITE);
            case "patternFill" -> {
                String pattern = XmlParts.attribute(reader, "patternType");
                boolean none = pattern == null || pattern.equals("none");
                boolean solid = "solid".equals(pattern);
                replaceLast(grounds, none ? Colours.WHITE : solid ? Colours.SOLID : Colours.MIXED);
            }
            case "gradientFill" -> replaceLast(grounds, Colours.MIXED);
            case "fgColor" -> {
                if (!grounds.isEmpty() && grounds.get(grounds.size() - 1).equals(Colours.SOLID)) {
                    replaceLast(grounds, colour(reader));
                }
            }
            default -> {}
        }
    }

    private static void replaceLast(List<String> colours, String colour) {
        if (!colours.isEmpty()) {
            colours.set(colours.size() - 1, colour);
        }
    }

    private void look(XMLStreamReader reader, String name) throws XMLStreamException {
        if (!name.equals("xf")) {
            return;
        }
        int font = number(reader, "fontId");
        int fill = number(reader, "fillId");
        NumberFormat format =
                formats.computeIfAbsent(number(reader, "numFmtId"), id -> NumberFormat.of(id, codes.get(id)));
        String ink = at(inks, font, Colours.BLACK);
        CellLook look = new CellLook(format, at(struck, font, false), ink.equals(at(grounds, fill, Colours.WHITE)));
        looks.add(look.equals(CellLook.PLAIN) ? CellLook.PLAIN : look);
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }

    private static int number(XMLStreamReader reader, String name) throws XMLStreamException {
        @Nullable String number = XmlParts.attribute(reader, name);
        return number == null ? 0 : XmlParts.number(number);
    }

    /** The colour that an element names; black where it leaves the choice to the program. */
    private static String colour(XMLStreamReader reader) {
        return Colours.of(
                XmlParts.attribute(reader, "rgb"),
                XmlParts.attribute(reader, "theme"),
                XmlParts.attribute(reader, "indexed"),
                XmlParts.attribute(reader, "tint"),
                Colours.BLACK);
    }
}
