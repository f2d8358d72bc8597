package budgetbook.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done with files of the output folder, so that an interruption leaves each whole or not there. */
final class FolderFiles {
    private FolderFiles() {}

    /** What a folder holds, by name; nothing if it is not there. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves a file into a folder of the same file system, over one of the same name. */
    static void replace(Path file, Path folder) throws IOException {
        move(file, folder.resolve(file.getFileName()));
    }

    /** Moves a file or folder within a file system, a file over another: at no moment is there half of it. */
    static void move(Path from, Path to) throws IOException {
        FaultPoint.before("move", from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Moves what a folder holds into another, over what is called the same there, and removes it; both of one file system. */
    static void merge(Path from, Path to) throws IOException {
        for (Path file : in(from)) {
            Path place = to.resolve(file.getFileName());
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(place)) {
                merge(file, place);
            } else {
                move(file, place);
            }
        }
        remove(from);
    }

    /** Copies a file with its time to where none is, and waits until it is on the disk. */
    static void copy(Path from, Path to) throws IOException {
        FaultPoint.before("copy", from);
        Files.copy(from, to);
        force(to);
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    }

    /** Writes a text file and waits until it is on the disk. */
    static void write(Path file, String text) throws IOException {
        FaultPoint.before("write", file);
        Files.writeString(file, text);
        force(file);
    }

    /** Makes a folder with those above it; it may be there already. */
    static Path create(Path folder) throws IOException {
        FaultPoint.before("create", folder);
        return Files.createDirectories(folder);
    }

    /** Waits until a file's content is on the disk. */
    static void force(Path file) throws IOException {
        FaultPoint.before("force", file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Waits until it is on the disk what a folder holds: a power cut must not undo a move that others build upon. Not every
     * system lets a folder be opened for that; there its own order of writing has to do.
     */
    static void forceFolder(Path folder) throws IOException {
        FaultPoint.before("force", folder);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // as above: no reason to fail a publication whose files are all on the disk
        }
    }

    /** Removes a file; returns whether it was there. */
    static boolean remove(Path file) throws IOException {
        FaultPoint.before("remove", file);
        return Files.deleteIfExists(file);
    }

    /** Removes a folder with all that is in it; it need not be there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                remove(file);
            }
        }
    }
}
