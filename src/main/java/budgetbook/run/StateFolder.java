package budgetbook.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The state folder's permissions, where the file system knows any: its owner's alone, for it holds whole submissions. A
 * folder that is there keeps what its operator has set.
 */
public final class StateFolder {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    /** What monitors read: an operator may open these two, and they stay open. */
    private static final Set<String> FOR_MONITORS = Set.of("status.json", "metrics.prom");

    private StateFolder() {}

    /** Makes the folder if it is not there. */
    public static void create(Path state) throws IOException {
        if (Files.isDirectory(state)) {
            return;
        }
        Path parent = state.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectories(state, attributes(parent == null ? state : parent));
    }

    private static FileAttribute<?>[] attributes(Path where) {
        return isPosix(where)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
                : new FileAttribute<?>[0];
    }

    /** Takes the files and folders in the state folder from everybody but its owner. */
    public static void guard(Path state) throws IOException {
        if (!isPosix(state)) {
            return;
        }
        for (Path path : in(state)) {
            boolean forMonitors =
                    FOR_MONITORS.contains(path.getFileName().toString()) && state.equals(path.getParent());
            if (!path.equals(state) && !forMonitors && !Files.isSymbolicLink(path)) {
                restrict(path);
            }
        }
    }

    private static List<Path> in(Path state) throws IOException {
        try (Stream<Path> files = Files.walk(state)) {
            return files.toList();
        }
    }

    private static void restrict(Path path) throws IOException {
        Set<PosixFilePermission> proper = Files.isDirectory(path) ? FOLDER : FILE;
        try {
            if (!Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).equals(proper)) {
                Files.setPosixFilePermissions(path, proper);
            }
        } catch (NoSuchFileException e) {
            // A status file being replaced is gone by its old name.
        }
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
