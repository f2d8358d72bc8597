package budgetbook.interruption;

import budgetbook.run.Stage;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The real jar in folders of its own, started as a process. */
final class Installed {
    private static final int END_OF_LOG = 20_000;

    private static final Path JAR = Path.of("target", "budgetbook.jar").toAbsolutePath();

    /** A run that is over soon takes half the time with them. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final String NOBODY = "65534";

    private final Path folder;
    private List<String> user = List.of();
    private Path jar = JAR;

    Installed(Path folder) {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is missing: build it first (mvnw package)");
        }
        this.folder = folder;
    }

    /** With the shipped configuration and submissions. */
    static Installed shipped(Path folder) throws IOException {
        Installed installed = new Installed(folder);
        copy(Path.of("input"), installed.input());
        copy(Path.of("config"), installed.config());
        Path settings = installed.config().resolve("budgetbook.yml");
        Files.writeString(settings, Files.readString(settings).replace("settle-seconds: 2", "settle-seconds: 0"));
        return installed;
    }

    /** Where the shipped department is published. */
    OutputFolder published() {
        return new OutputFolder(output().resolve("2023/254-焦作市科学技术协会"));
    }

    /** Changes a note that the tables print, so that the next run publishes anew. */
    void changeConfiguration() throws IOException {
        Path table = config().resolve("tables/10.yml");
        Files.writeString(table, Files.readString(table).replace("安排的", "安排的 "));
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

    Path folder() {
        return folder;
    }

    /**
     * From now on as somebody whom permissions bind: who runs the tests, or nobody if that is root. All that is installed
     * becomes his.
     */
    void asSomebodyWithoutPrivileges() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return;
        }
        user = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        jar = Files.copy(JAR, folder.resolve("budgetbook.jar"));
        Process handed = new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())
                .inheritIO()
                .start();
        if (handed.waitFor() != 0) {
            throw new IllegalStateException("cannot hand " + folder + " over to nobody");
        }
        for (Path above = folder; above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                Set<PosixFilePermission> open = new HashSet<>(Files.getPosixFilePermissions(above));
                open.add(PosixFilePermission.OTHERS_EXECUTE);
                Files.setPosixFilePermissions(above, open);
            }
        }
    }

    /** How long the log of all runs is, in bytes. */
    long logged() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    /** What has been logged since it was so long. */
    String loggedSince(long bytes) throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        try (SeekableByteChannel channel = Files.newByteChannel(log())) {
            channel.position(bytes);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a run that failed has left in the log. */
    String endOfLog() throws IOException {
        return loggedSince(Math.max(0, logged() - END_OF_LOG));
    }

    private Path log() {
        return state().resolve("logs/budgetbook.log");
    }

    /** Starts {@code run}. */
    Started start(String... javaOptions) throws IOException {
        return start(List.of("run"), javaOptions);
    }

    /** By the start script, as users do, with what makes it start quickly; as somebody else, from the jar alone. */
    Started start(List<String> arguments, String... javaOptions) throws IOException {
        // A shell's background jobs ignore SIGINT, and so would their children.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        options.addAll(List.of(javaOptions));
        if (jar.equals(JAR)) {
            command.add("BUDGETBOOK_JAVA_OPTS=" + String.join(" ", options));
            command.add(QuickStart.script().toString());
        } else {
            command.addAll(user);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(QUICK);
            command.addAll(options);
            command.addAll(List.of("-jar", jar.toString()));
        }
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
        Path printed = Files.createTempFile("printed", ".txt");
        printed.toFile().deleteOnExit();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(QuickStart.UNPREPARED);
        return new Started(builder.start(), printed);
    }

    /** Starts a run and waits until its log says that it has come to a stage, or it has ended. */
    Started startUntil(Stage stage, String... javaOptions) throws IOException, InterruptedException {
        long before = logged();
        Started started = start(javaOptions);
        while (started.process().isAlive() && !loggedSince(before).contains("：" + stage.label() + "\n")) {
            Thread.sleep(1);
        }
        return started;
    }

    /** Runs to the end. */
    Started run(String... javaOptions) throws IOException, InterruptedException {
        Started started = start(javaOptions);
        started.process().waitFor();
        return started;
    }

    /** Sends a process a signal: {@code TERM}, {@code STOP} …; it may have ended. */
    static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
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
