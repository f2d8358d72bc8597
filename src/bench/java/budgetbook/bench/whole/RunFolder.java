package budgetbook.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Where budgetbook runs: a configuration, submissions, and folders for what it makes. */
record RunFolder(Path configuration, Path input, Path made) {

    /** Removes what runs have made, so that the next one begins from nothing. */
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(made);
        Files.createDirectories(made);
    }

    /** Returns the command line of a command on these folders. */
    List<String> command(String command) {
        return List.of(
                command,
                "--config",
                configuration.toString(),
                "--input",
                input.toString(),
                "--output",
                output().toString(),
                "--state",
                made.resolve("state").toString());
    }

    /** Returns the command line that checks the first submission. */
    List<String> check() throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            Path first = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return List.of("check", "--config", configuration.toString(), first.toString());
        }
    }

    /** Returns the bytes of the published workbooks of which the name ends so, all departments together. */
    long published(String end) throws IOException {
        if (!Files.exists(output())) {
            return 0;
        }
        try (Stream<Path> files =
                Files.find(output(), 3, (file, facts) -> file.toString().endsWith(end))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    Path log() {
        return made.resolve("printed.log");
    }

    private Path output() {
        return made.resolve("output");
    }
}
