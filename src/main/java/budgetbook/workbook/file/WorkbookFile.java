package budgetbook.workbook.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves workbooks so that equal content gives equal bytes: no clock goes into a file. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /** Writes a workbook to a file, whose folder must exist; throws what the disk says. */
    public static void save(XSSFWorkbook workbook, Path file) throws IOException {
        save(workbook, List.of(), file);
    }

    /** Writes a workbook, some of whose sheets get their rows only now, to a file, whose folder must exist. */
    public static void save(XSSFWorkbook workbook, List<StreamedSheet> streamed, Path file) throws IOException {
        stamp(workbook);
        written(file, out -> {
            try (WorkbookZip zip = new WorkbookZip(out, streamed)) {
                workbook.write(zip);
            }
        });
    }

    /** Writes a copy of somebody's workbook, whose properties stay as they are, and closes the stream. */
    public static void write(XSSFWorkbook copy, OutputStream out) throws IOException {
        try (WorkbookZip zip = new WorkbookZip(out, List.of())) {
            copy.write(zip);
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** POI says that a part could not be saved, or that an entry is open, but not why: the file tells that the disk is full. */
    private static void written(Path file, Content content) throws IOException {
        FailingOutput failing = new FailingOutput(Files.newOutputStream(file));
        try (OutputStream out = new BufferedOutputStream(failing)) {
            content.writeTo(out);
        } catch (IOException | OpenXML4JRuntimeException e) {
            IOException why = failing.failure();
            if (why != null && !why.equals(e)) {
                why.addSuppressed(e);
                throw why;
            }
            throw e;
        }
    }

    private static void stamp(XSSFWorkbook workbook) {
        Optional<Date> time = Optional.of(Date.from(WorkbookZip.ANY_TIME.toInstant(ZoneOffset.UTC)));
        PackagePropertiesPart properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setCreatorProperty("预算总册");
        properties.setCreatedProperty(time);
        properties.setModifiedProperty(time);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("budgetbook");
    }
}
