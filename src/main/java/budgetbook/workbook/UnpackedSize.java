package budgetbook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Measures what a zipped workbook would take in memory, without trusting what it says of itself. */
final class UnpackedSize {
    private static final long MOST_BYTES = 40_000_000;
    /** Tags and attributes; some 5,000 rows of a submission have half as many. */
    private static final long MOST_MARKUP = 1_000_000;

    private static final int BUFFER = 1 << 16;

    private UnpackedSize() {}

    /** {@link IOException} if the workbook is too large to be held in memory as objects. */
    static void check(Path file) throws IOException {
        long bytes = 0;
        long markup = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        bytes += read;
                        markup += markup(buffer, read);
                        if (bytes > MOST_BYTES || markup > MOST_MARKUP) {
                            throw new IOException("too large to be copied");
                        }
                    }
                }
            }
        }
    }

    private static int markup(byte[] buffer, int length) {
        int markup = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '<' || buffer[i] == '=') {
                markup++;
            }
        }
        return markup;
    }
}
