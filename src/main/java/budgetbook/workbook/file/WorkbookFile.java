package budgetbook.workbook.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves workbooks so that equal content gives equal bytes: no clock goes into a file. */
public final class WorkbookFile {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private WorkbookFile() {}

    /** Writes a workbook to a file, whose folder must exist; throws what the disk says. */
    public static void save(XSSFWorkbook workbook, Path file) throws IOException {
        stamp(workbook);
        written(file, out -> {
            try (TimelessZip zip = new TimelessZip(out)) {
                workbook.write(zip);
            }
        });
    }

    /** Writes a workbook with long lists to a file, whose folder must exist; throws what the disk says. */
    public static void save(StreamedWorkbook workbook, Path file) throws IOException {
        stamp(workbook.getXSSFWorkbook());
        written(file, workbook::write);
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
        Optional<Date> time = Optional.of(Date.from(ANY_TIME.toInstant(ZoneOffset.UTC)));
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

    /**
     * A zip whose entries all carry the same local time. POI's own switch for this is global to the process; and
     * setTimeLocal has no effect on an entry that was given an instant before, as the streamed sheets are.
     */
    static final class TimelessZip extends ZipArchiveOutputStream {
        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(ANY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
