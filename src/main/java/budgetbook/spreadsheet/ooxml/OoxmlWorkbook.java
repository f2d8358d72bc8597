package budgetbook.spreadsheet.ooxml;

import budgetbook.spreadsheet.cell.CellLook;
import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.RichText;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.spreadsheet.format.SeenText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An OOXML workbook (.xlsx, .xlsm), transitional or strict: POI's package, whose zip limits stay on, and a streaming XML reader. */
public final class OoxmlWorkbook implements RawWorkbook {
    private static final Logger LOG = LoggerFactory.getLogger(OoxmlWorkbook.class);
    private static final String WORKBOOK_RELATIONSHIP = "/officeDocument";

    private final OPCPackage container;
    private final PackagePart workbook;
    private final List<RawSheet> sheets = new ArrayList<>();
    private final List<PackagePart> parts = new ArrayList<>();
    private @Nullable Path temporary;
    private boolean epoch1904;
    private boolean recalculates;

    /** Whether a program says that it has calculated, as Excel and WPS do. */
    private boolean calculated;

    private @Nullable Boolean neverCalculated;
    private @Nullable List<RichText> strings;
    private @Nullable List<CellLook> looks;

    private OoxmlWorkbook(OPCPackage container, PackagePart workbook) {
        this.container = container;
        this.workbook = workbook;
    }

    /** Opens a package that Excel's own password opens. */
    public static OoxmlWorkbook decrypted(Path file) throws UnreadableWorkbookException {
        Path clear;
        try {
            clear = DefaultPassword.decrypt(file).orElse(null);
        } catch (IOException | RuntimeException e) {
            // POI reports damaged descriptions of the encryption by unchecked exceptions of several kinds.
            throw new UnreadableWorkbookException("文件设有打开密码", e);
        }
        if (clear == null) {
            throw new UnreadableWorkbookException("文件设有打开密码", null);
        }
        try {
            OoxmlWorkbook workbook = open(clear.toFile());
            workbook.temporary = clear;
            return workbook;
        } catch (UnreadableWorkbookException | RuntimeException e) {
            delete(clear);
            throw e;
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // It lies among the run's temporary files, which go with the next run.
            LOG.debug("cannot delete a temporary file", e);
        }
    }

    public static OoxmlWorkbook open(File file) throws UnreadableWorkbookException {
        OPCPackage container;
        try {
            container = open(GuardedEntries.of(file));
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            // POI reports what is no package by unchecked exceptions of several kinds.
            throw Damage.of(e);
        }
        try {
            OoxmlWorkbook opened = new OoxmlWorkbook(container, workbookPart(container));
            opened.readSheets();
            return opened;
        } catch (UnreadableWorkbookException e) {
            container.revert();
            throw e;
        } catch (InvalidFormatException | RuntimeException e) {
            container.revert();
            throw Damage.of(e);
        }
    }

    private static OPCPackage open(GuardedEntries entries) throws InvalidFormatException, IOException {
        try {
            return OPCPackage.open(entries);
        } catch (InvalidFormatException | RuntimeException e) {
            entries.close();
            throw e;
        }
    }

    private static PackagePart workbookPart(OPCPackage container)
            throws InvalidFormatException, UnreadableWorkbookException {
        for (PackageRelationship relationship : container.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(WORKBOOK_RELATIONSHIP)) {
                PackagePart part = container.getPart(relationship);
                if (part != null) {
                    return workbookPart(part);
                }
            }
        }
        throw new UnreadableWorkbookException("文件是压缩包，但里面没有 Excel 工作簿", null);
    }

    private static PackagePart workbookPart(PackagePart part) throws UnreadableWorkbookException {
        String type = part.getContentType();
        if (type.contains("sheet.binary")) {
            throw new UnreadableWorkbookException("文件是 .xlsb 二进制工作簿", null);
        }
        if (!type.contains("sheet") && !type.contains("ms-excel")) {
            throw new UnreadableWorkbookException("文件不是 Excel 工作簿，而是另一种 Office 文档", null);
        }
        return part;
    }

    private void readSheets() throws UnreadableWorkbookException, InvalidFormatException {
        try (InputStream stream = XmlParts.stream(workbook)) {
            XMLStreamReader reader = XmlParts.reader(stream);
            while (reader.hasNext()) {
                if (XmlParts.advance(reader) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "workbookPr" -> epoch1904 |= XmlParts.on(XmlParts.attribute(reader, "date1904"));
                    case "sheet" -> addSheet(reader);
                    case "calcPr" -> {
                        recalculates |= XmlParts.on(XmlParts.attribute(reader, "fullCalcOnLoad"));
                        calculated |= XmlParts.attribute(reader, "calcId") != null;
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Damage.of(e);
        }
        if (sheets.isEmpty()) {
            throw Damage.structure("没有工作表");
        }
    }

    private void addSheet(XMLStreamReader reader) throws UnreadableWorkbookException, InvalidFormatException {
        String name = XmlParts.attribute(reader, "name");
        String id = XmlParts.attribute(reader, "id");
        PackageRelationship relationship = id == null ? null : workbook.getRelationship(id);
        if (name == null || relationship == null) {
            throw Damage.structure("工作表没有内容");
        }
        if (!relationship.getRelationshipType().endsWith("/worksheet")) {
            return;
        }
        PackagePart part = workbook.getRelatedPart(relationship);
        if (part == null) {
            throw Damage.structure("缺少工作表“" + name + "”的内容");
        }
        String state = XmlParts.attribute(reader, "state");
        RawSheet.Visibility visibility = "veryHidden".equals(state)
                ? RawSheet.Visibility.VERY_HIDDEN
                : "hidden".equals(state) ? RawSheet.Visibility.HIDDEN : RawSheet.Visibility.VISIBLE;
        sheets.add(new RawSheet(sheets.size(), SeenText.of(name), visibility));
        parts.add(part);
    }

    /** Whether its dates count from 1904, as those of old Macintosh editions do. */
    boolean epoch1904() {
        return epoch1904;
    }

    /**
     * Whether none of its formulas was ever calculated: it asks for that on opening, or no program says that it has done so,
     * and all of them have come to zero so far, as programs write them that cannot calculate.
     */
    boolean neverCalculated() throws UnreadableWorkbookException {
        Boolean known = neverCalculated;
        if (known == null) {
            known = (recalculates || !calculated) && !OoxmlFormulas.anyResult(parts);
            neverCalculated = known;
        }
        return known;
    }

    @Override
    public List<RawSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RawRows rows(RawSheet sheet) throws UnreadableWorkbookException {
        return new OoxmlRows(XmlParts.stream(parts.get(sheet.index())), this);
    }

    @Override
    public SheetLayout layout(RawSheet sheet) throws UnreadableWorkbookException {
        return OoxmlLayout.read(parts.get(sheet.index()));
    }

    RichText sharedString(int index) throws UnreadableWorkbookException {
        List<RichText> known = strings;
        if (known == null) {
            PackagePart part = related("/sharedStrings");
            known = part == null ? List.of() : OoxmlStrings.read(part);
            strings = known;
        }
        if (index < 0 || index >= known.size()) {
            throw Damage.structure("缺少第 " + index + " 号共享文字");
        }
        return known.get(index);
    }

    CellLook look(int style) throws UnreadableWorkbookException {
        List<CellLook> known = looks;
        if (known == null) {
            PackagePart part = related("/styles");
            known = part == null ? List.of() : OoxmlStyles.looks(part);
            looks = known;
        }
        return style >= 0 && style < known.size() ? known.get(style) : CellLook.PLAIN;
    }

    private @Nullable PackagePart related(String type) throws UnreadableWorkbookException {
        try {
            for (PackageRelationship relationship : workbook.getRelationships()) {
                if (relationship.getRelationshipType().endsWith(type)) {
                    return workbook.getRelatedPart(relationship);
                }
            }
            return null;
        } catch (InvalidFormatException | RuntimeException e) {
            throw Damage.of(e);
        }
    }

    @Override
    public void close() {
        container.revert();
        Path clear = temporary;
        if (clear != null) {
            delete(clear);
        }
    }
}
