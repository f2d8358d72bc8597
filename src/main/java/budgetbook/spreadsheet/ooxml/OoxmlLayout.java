package budgetbook.spreadsheet.ooxml;

import budgetbook.place.CellRange;
import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.OversizeException;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the layout of a sheet part. Merged regions stand behind the rows, so they are looked for only if named. */
final class OoxmlLayout {
    private static final byte[] MERGE = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 500_000;
    private static final int LAST_COLUMN = 16_383;

    private OoxmlLayout() {}

    static SheetLayout read(PackagePart part) throws UnreadableWorkbookException {
        boolean merges = mentionsMerges(part);
        List<CellRange> merged = new ArrayList<>();
        BitSet hidden = new BitSet();
        try (InputStream stream = XmlParts.stream(part)) {
            XMLStreamReader reader = XmlParts.reader(stream);
            while (reader.hasNext()) {
                if (XmlParts.advance(reader) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "sheetFormatPr" -> hidden.set(0, narrow(reader, "defaultColWidth") ? LAST_COLUMN + 1 : 0);
                    case "col" -> hide(reader, hidden);
                    case "mergeCell" -> merge(reader, merged);
                    case "sheetData" -> {
                        if (!merges) {
                            return new SheetLayout(merged, hidden);
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Damage.of(e);
        }
        return new SheetLayout(merged, hidden);
    }

    private static void hide(XMLStreamReader reader, BitSet hidden) throws XMLStreamException {
        String min = XmlParts.attribute(reader, "min");
        String max = XmlParts.attribute(reader, "max");
        if (min != null && max != null) {
            int first = Math.max(1, XmlParts.number(min));
            int last = Math.min(LAST_COLUMN + 1, XmlParts.number(max));
            if (first <= last) {
                boolean own = XmlParts.attribute(reader, "width") != null;
                boolean unseen = narrow(reader, "width") || XmlParts.on(XmlParts.attribute(reader, "hidden"));
                hidden.set(first - 1, last, unseen || (!own && hidden.get(first - 1)));
            }
        }
    }

    /** Whether a width, in characters, is less than a pixel. */
    private static boolean narrow(XMLStreamReader reader, String attribute) {
        return XmlParts.decimal(XmlParts.attribute(reader, attribute), 1) < SheetLayout.LEAST_WIDTH;
    }

    private static void merge(XMLStreamReader reader, List<CellRange> merged)
            throws XMLStreamException, OversizeException {
        String ref = XmlParts.attribute(reader, "ref");
        if (ref == null) {
            return;
        }
        try {
            CellRangeAddress range = CellRangeAddress.valueOf(ref);
            if (range.getNumberOfCells() > 1) {
                if (merged.size() == MOST) {
                    throw new OversizeException("工作表“合并单元格”多得异常，请取消不必要的合并");
                }
                merged.add(new CellRange(
                        range.getFirstRow() + 1,
                        range.getFirstColumn(),
                        range.getLastRow() + 1,
                        range.getLastColumn()));
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new XMLStreamException("not a range: " + ref, e);
        }
    }

    private static boolean mentionsMerges(PackagePart part) throws UnreadableWorkbookException {
        try (InputStream stream = XmlParts.stream(part)) {
            byte[] buffer = new byte[1 << 16];
            int matched = 0;
            int read;
            while ((read = stream.read(buffer)) > 0) {
                for (int i = 0; i < read; i++) {
                    byte next = buffer[i];
                    if (next == 0) {
                        return true; // UTF-16: let the XML reader look
                    }
                    matched = next == MERGE[matched] ? matched + 1 : next == MERGE[0] ? 1 : 0;
                    if (matched == MERGE.length) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw Damage.of(e);
        }
    }
}
