package budgetbook.workbook.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Measures what a zipped workbook would take in memory, without trusting what it says of itself. */
final class UnpackedSize {
    private static final long MOST_BYTES = 40_000_000;
    /** Tags and attributes; 2,000 rows of a submission have half as many. */
    private static final long MOST_MARKUP = 400_000;

    /** Column settings: POI takes overlapping ones apart, at a price that grows faster than their number. */
    private static final int MOST_COLUMNS = 2_000;

    private static final byte[] COLUMN = {'c', 'o', 'l', ' '};

    private static final int BUFFER = 1 << 16;

    private long bytes;
    private long markup;
    private int columns;
    private int matched;

    private UnpackedSize() {}

    /** {@link IOException} if the workbook is too large to be held in memory as objects. */
    static void check(Path file) throws IOException {
        UnpackedSize size = new UnpackedSize();
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size.add(buffer, read);
                        if (size.excessive()) {
                            throw new IOException("too large to be copied");
                        }
                    }
                }
            }
        }
    }

    private boolean excessive() {
        return bytes > MOST_BYTES || markup > MOST_MARKUP || columns > MOST_COLUMNS;
    }

    private void add(byte[] buffer, int length) {
        bytes += length;
        for (int i = 0; i < length; i++) {
            byte next = buffer[i];
            if (next == '<' || next == '=') {
                markup++;
            }
            matched = next == COLUMN[matched] ? matched + 1 : next == COLUMN[0] ? 1 : 0;
            if (matched == COLUMN.length) {
                columns++;
                matched = 0;
            }
        }
    }
}
