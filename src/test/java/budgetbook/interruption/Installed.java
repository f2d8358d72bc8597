package budgetbook.interruption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real jar in folders of its own, started as a process. */
final class Installed {
    private static final Path JAR = Path.of("target", "budgetbook.jar").toAbsolutePath();

    private final Path folder;

    Installed(Path folder) {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is missing: build it first (mvnw package)");
        }
        this.folder = folder;
    }

    Path input() {
        return folder.resolve("input");
    }

    Path config() {
        return folder.resolve("config");
    }

    Path output() {
        return folder.resolve("output");
    }

    Path state() {
        return folder.resolve(".budgetbook");
    }

    /** Starts {@code run}. */
    Started start(String... javaOptions) throws IOException {
        return start(List.of("run"), javaOptions);
    }

    Started start(List<String> arguments, String... javaOptions) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        return launch(command);
    }

    /** Runs to the end in a shell that lets no file grow beyond so many blocks of 512 bytes, as on a full disk. */
    Started runWithFilesUpTo(int blocks) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Started started = launch(
                List.of("sh", "-c", "ulimit -f " + blocks + "; exec '" + java + "' -Xmx512m -jar '" + JAR + "' run"));
        started.process().waitFor();
        return started;
    }

    private Started launch(List<String> command) throws IOException {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Started(builder.start(), printed);
    }

    /** Runs to the end. */
    Started run(String... javaOptions) throws IOException, InterruptedException {
        Started started = start(javaOptions);
        started.process().waitFor();
        return started;
    }

    /** Puts these files in place of the input folder's. */
    void submit(Path submissions) throws IOException {
        delete(input());
        copy(submissions, input());
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A process and the file into which it prints. */
    record Started(Process process, Path log) {
        String printed() throws IOException {
            return Files.readString(log);
        }

        int status() {
            return process.exitValue();
        }
    }
}
