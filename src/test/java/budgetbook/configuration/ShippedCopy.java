package budgetbook.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of the shipped configuration, to be spoilt. */
record ShippedCopy(Path folder) {
    static ShippedCopy in(Path folder) throws IOException {
        Path shipped = Path.of("config");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(file -> !file.equals(shipped)).toList()) {
                Files.copy(file, folder.resolve(shipped.relativize(file).toString()));
            }
        }
        return new ShippedCopy(folder);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** Puts something else in the place of the first occurrence of a piece of a file, which must be there. */
    void replace(String name, String piece, String replacement) throws IOException {
        String text = text(name);
        int at = text.indexOf(piece);
        if (at < 0) {
            throw new AssertionError(name + " has no " + piece);
        }
        write(name, text.substring(0, at) + replacement + text.substring(at + piece.length()));
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    Configuration read() {
        return new ConfigurationFolder(folder).read(Optional.of(2023));
    }
}
