package budgetbook.spreadsheet.ooxml;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.opc.internal.ZipHelper;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a workbook's zip file, none of which unpacks to more than memory and patience allow. POI's own limit is
 * on the ratio of compression, which a patient attacker keeps.
 */
final class GuardedEntries implements ZipEntrySource {
    /** A sheet of a million full lines has half of this. */
    private static final long PART = 1L << 30;

    /** What is held in memory whole: the lists of parts and relationships, the properties. */
    private static final long DIRECTORY = 4L << 20;

    private final ZipEntrySource entries;

    private GuardedEntries(ZipEntrySource entries) {
        this.entries = entries;
    }

    static GuardedEntries of(File file) throws IOException {
        return new GuardedEntries(new ZipFileZipEntrySource(ZipHelper.openZipFile(file)));
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return entries.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return entries.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean directory = name.endsWith(".rels") || name.contains("[content_types]") || name.contains("docprops");
        return new GuardedStream(entries.getInputStream(entry), directory ? DIRECTORY : PART);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }
}
