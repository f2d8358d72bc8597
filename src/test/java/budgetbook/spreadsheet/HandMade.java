package budgetbook.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OOXML workbook of one sheet, part by part, for what no library would write. */
public final class HandMade {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private String sheet = "<sheetData/>";
    private String head = "";
    private String strings = "";
    private String styles = "<cellXfs><xf numFmtId=\"0\"/></cellXfs>";
    private boolean strict;

    /** What stands inside the worksheet element. */
    public HandMade sheet(String xml) {
        sheet = xml;
        return this;
    }

    /** What stands before the worksheet element. */
    HandMade head(String xml) {
        head = xml;
        return this;
    }

    /** What stands inside the sst element. */
    public HandMade strings(String xml) {
        strings = xml;
        return this;
    }

    public HandMade styles(String xml) {
        styles = xml;
        return this;
    }

    public HandMade strict() {
        strict = true;
        return this;
    }

    public Path save(Path file) throws IOException {
        String main = strict ? STRICT : TRANSITIONAL;
        String document = strict ? STRICT_DOCUMENT : DOCUMENT;
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/s.xml\" ContentType=\"" + types + "worksheet+xml\"/>"
                            + "<Override PartName=\"/xl/t.xml\" ContentType=\"" + types + "sharedStrings+xml\"/>"
                            + "<Override PartName=\"/xl/f.xml\" ContentType=\"" + types + "styles+xml\"/></Types>");
            put(zip, "_rels/.rels", relationships(relationship("1", document + "/officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + document + "\"><sheets>"
                            + "<sheet name=\"表\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(relationship("s", document + "/worksheet", "s.xml")
                            + relationship("t", document + "/sharedStrings", "t.xml")
                            + relationship("f", document + "/styles", "f.xml")));
            put(zip, "xl/s.xml", head + "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>");
            put(zip, "xl/t.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
            put(zip, "xl/f.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
        }
        return file;
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
