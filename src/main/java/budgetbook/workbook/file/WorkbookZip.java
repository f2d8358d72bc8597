package budgetbook.workbook.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The zip of a workbook: all entries carry the same local time, and the rows of streamed sheets go into their entries while
 * POI saves them.
 */
final class WorkbookZip extends ZipArchiveOutputStream {
    static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final Pattern NO_ROWS = Pattern.compile("<sheetData\\s*/>|<sheetData>\\s*</sheetData>");
    /** POI writes which cells a sheet without rows has; some readers believe it. */
    private static final Pattern DIMENSION = Pattern.compile("<dimension [^>]*/>");
    /** What may stand behind the links of a sheet; the first of them that is there follows them. */
    private static final Pattern AFTER_LINKS = Pattern.compile(
            "<(printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|ignoredErrors|drawing|legacyDrawing|tableParts)\\b|</worksheet>");

    private final Map<String, StreamedSheet.Rows> streamed = new HashMap<>();
    private StreamedSheet.@Nullable Rows rows;
    private @Nullable ByteArrayOutputStream held;

    WorkbookZip(OutputStream out, List<StreamedSheet> sheets) {
        super(out);
        sheets.forEach(sheet -> streamed.put(
                sheet.held().getPackagePart().getPartName().getName().substring(1), sheet.rows()));
    }

    /** POI's own switch for the time is global to the process; setTimeLocal has no effect on an entry with an instant. */
    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(ANY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
        rows = streamed.get(entry.getName());
        held = rows == null ? null : new ByteArrayOutputStream();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (held == null) {
            super.write(bytes, from, length);
        } else {
            held.write(bytes, from, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        StreamedSheet.Rows content = rows;
        ByteArrayOutputStream sheet = held;
        rows = null;
        held = null;
        if (content != null && sheet != null) {
            merge(sheet.toString(StandardCharsets.UTF_8), content);
        }
        super.closeArchiveEntry();
    }

    /** Writes a sheet without rows with its rows and links. */
    private void merge(String rowless, StreamedSheet.Rows content) throws IOException {
        String sheet = DIMENSION.matcher(rowless).replaceFirst("");
        Matcher place = NO_ROWS.matcher(sheet);
        if (!place.find()) {
            throw new IllegalStateException("a streamed sheet has rows already");
        }
        Matcher after = AFTER_LINKS.matcher(sheet);
        if (!after.find(place.end())) {
            throw new IllegalStateException("a sheet without an end");
        }
        write(sheet.substring(0, place.start()).getBytes(StandardCharsets.UTF_8));
        RowWriter writer = new RowWriter(this);
        content.writeTo(writer);
        writer.finish();
        write(sheet.substring(place.end(), after.start()).getBytes(StandardCharsets.UTF_8));
        writer.writeLinks(this);
        write(sheet.substring(after.start()).getBytes(StandardCharsets.UTF_8));
    }
}
