package budgetbook.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Folders for what is costly to make and then only read, or copied: made once in a JVM, protected from writing, and gone
 * with the JVM.
 */
public final class SharedFolder {
    private static final Path ROOT = root();

    private SharedFolder() {}

    private static Path root() {
        try {
            Path root = Files.createTempDirectory("budgetbook-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(root)));
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder for what is called this; each name is used once. */
    public static Path create(String name) throws IOException {
        return Files.createDirectory(ROOT.resolve(name));
    }

    /** Takes the right to write to the files of a folder; a copy of theirs has it again. */
    public static void protect(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toFile().setReadOnly()) {
                    throw new IOException("cannot be protected: " + file);
                }
            }
        }
    }

    /** Copies a folder with the times of its files, which may then be written to; the target may be there. */
    public static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                if (!copy.toFile().setWritable(true, true)) {
                    throw new IOException("cannot be written to: " + copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
