package budgetbook.book.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a document by name: a zip read, and written with one time for all entries. */
final class Parts {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    /** A template is small. What unpacks to more is none. */
    private static final int MOST = 20_000_000;

    private Parts() {}

    static Map<String, byte[]> read(InputStream in) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left);
                left -= part.length;
                if (left == 0) {
                    throw new IOException("too large");
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    static void write(Map<String, byte[]> parts, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ANY_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
