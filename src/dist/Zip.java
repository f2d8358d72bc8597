import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Packs a folder: {@code java Zip.java FOLDER ZIP}. By name, so that the order is always the same; with names that Windows
 * reads as Chinese, and with what may be executed on Linux; both is more than the JDK's jar or Info-ZIP does.
 */
final class Zip {
    private static final int FOLDER = 040755;
    private static final int EXECUTABLE = 0100755;
    private static final int FILE = 0100644;

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Path temporary = Path.of(args[1] + ".new");
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted().toList();
        }
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(temporary)) {
            for (Path path : paths) {
                boolean isFolder = Files.isDirectory(path);
                String name = folder.getParent().relativize(path).toString().replace('\\', '/');
                ZipArchiveEntry entry = new ZipArchiveEntry(isFolder ? name + "/" : name);
                entry.setTime(Files.getLastModifiedTime(path).toMillis());
                entry.setUnixMode(isFolder ? FOLDER : Files.isExecutable(path) ? EXECUTABLE : FILE);
                zip.putArchiveEntry(entry);
                if (!isFolder) {
                    Files.copy(path, zip);
                }
                zip.closeArchiveEntry();
            }
        }
        Files.move(temporary, Path.of(args[1]), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
