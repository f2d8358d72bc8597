package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script keeps beside the jar makes a start quicker; whatever state it is in, nothing else changes. */
@Tag("long")
class QuickStartTest {
    private static final String SAYS = "budgetbook 预算总册 0.1.0\n";

    /** Says with which class archive and from which jar the program runs. */
    private static final Map<String, String> TELLING = Map.of("BUDGETBOOK_JAVA_OPTS", "-XshowSettings:properties");

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aPreparedCopy() throws Exception {
        copyProgram(made);
        Script.Ended prepared = prepare(made);
        assertThat(prepared.status()).isZero();
        assertThat(prepared.printed()).isEmpty();
        assertThat(archive(made)).isNotEmptyFile();
    }

    private static void copyProgram(Path home) throws IOException {
        Files.createDirectories(home.resolve("lib"));
        Installed.copy(Path.of("bin"), home.resolve("bin"));
        Files.copy(
                Path.of("target/budgetbook.jar"),
                home.resolve("lib/budgetbook.jar"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Script.Ended prepare(Path home) throws Exception {
        return start(
                home, Map.of("BUDGETBOOK_PREPARE", Path.of("").toAbsolutePath().toString()));
    }

    private static Script.Ended start(Path home, Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("bin/budgetbook").toString()), Stream.of(arguments))
                .toList();
        return Script.execute(home, environment, command);
    }

    /** The one archive of classes that a copy has. */
    private static Path archive(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("lib/app"))) {
            return files.filter(file -> file.endsWith("classes"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static void assertStartsAsEver(Path home) throws Exception {
        Script.Ended ended = start(home, Map.of(), "--version");
        assertThat(ended.printed()).isEqualTo(SAYS);
        assertThat(ended.status()).isZero();
        assertThat(start(home, Map.of(), "run", "--input", "nowhere").status()).isEqualTo(64);
    }

    /** A copy whose archive is used no more, for it holds for its place; the kit is. */
    private Path copy() throws IOException {
        Installed.copy(made, folder.resolve("home"));
        return folder.resolve("home");
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Files.delete(file);
        Files.write(file, content);
        Files.writeString(file.resolveSibling("size"), content.length + "\n");
    }

    @Test
    void whatIsPreparedIsUsed() throws Exception {
        assertThat(start(made, TELLING, "--version").printed())
                .contains("java.class.path = "
                        + archive(made).resolve("../../budgetbook.jar").normalize());
        Script.Ended demanding = start(made, Map.of("BUDGETBOOK_JAVA_OPTS", "-Xshare:on"), "--version");
        assertThat(demanding.printed()).isEqualTo(SAYS);
        assertThat(demanding.status())
                .as("an archive that does not fit would be refused")
                .isZero();
    }

    /** In its place, for elsewhere it would not be looked at so far. */
    @Test
    void anArchiveThatWasCutShortIsPassedOver() throws Exception {
        Path archive = archive(made);
        Path whole = Files.move(archive, made.resolve("whole"));
        try (InputStream content = Files.newInputStream(whole)) {
            Files.write(archive, content.readNBytes(1_000_000));

            assertStartsAsEver(made);
        } finally {
            Files.move(whole, archive, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void anArchiveOfAnotherJavaOrOfNothingAtAllIsPassedOver() throws Exception {
        Path home = copy();

        replace(archive(home), "这不是类档案".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        assertStartsAsEver(home);

        replace(archive(home), new byte[0]);
        assertStartsAsEver(home);
        assertThat(prepare(home).status()).isZero();
        assertThat(archive(home))
                .as("what came out as nothing is not tried again")
                .isEmptyFile();
    }

    @Test
    void whatWasMadeOfAnotherJarIsPassedOverAndCleared() throws Exception {
        Path home = copy();
        Path jar = home.resolve("lib/budgetbook.jar");
        Path former = archive(home).resolve("../..").normalize();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minus(Duration.ofDays(1))));

        assertThat(start(home, TELLING, "--version").printed()).contains("java.class.path = " + jar);
        assertStartsAsEver(home);
        assertThat(prepare(home).status()).isZero();

        assertThat(former).doesNotExist();
        assertThat(archive(home)).isNotEmptyFile();
    }

    @Test
    void aFolderThatCannotBeWrittenIsPassedOver() throws Exception {
        Path home = folder.resolve("home");
        copyProgram(home);
        Files.writeString(home.resolve("lib/app"), "in the way, for root as well");

        assertThat(prepare(home)).isEqualTo(new Script.Ended(0, ""));
        Script.Ended ended = start(home, Map.of("BUDGETBOOK_PREPARE", ""), "--version");

        assertThat(ended).isEqualTo(new Script.Ended(0, SAYS));
    }

    @Test
    void aKillAtAnyMomentLeavesNothingThatIsUsedAndTwoDoNotDisturbEachOther() throws Exception {
        Path home = folder.resolve("home");
        copyProgram(home);
        for (int milliseconds : List.of(300, 900, 2500, 5000)) {
            Process making = preparing(home);
            Thread.sleep(milliseconds);
            making.descendants().forEach(ProcessHandle::destroyForcibly);
            making.destroyForcibly().waitFor();
            assertStartsAsEver(home);
        }

        Process one = preparing(home);
        Process other = preparing(home);

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(archive(home)).isNotEmptyFile();
        assertThat(home.resolve("lib/app/new")).doesNotExist();
        assertStartsAsEver(home);
    }

    private static Process preparing(Path home) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin/budgetbook").toString())
                .directory(home.toFile())
                .inheritIO();
        builder.environment()
                .put("BUDGETBOOK_PREPARE", Path.of("").toAbsolutePath().toString());
        return builder.start();
    }

    @Test
    void whatIsMissingIsMadeAfterTheRunThatHadToDoWithout() throws Exception {
        Path home = folder.resolve("home");
        copyProgram(home);
        Installed.copy(Path.of("config"), home.resolve("config"));
        Installed.copy(Path.of("input"), home.resolve("input"));

        assertThat(start(home, Map.of("BUDGETBOOK_PREPARE", ""), "--version")).isEqualTo(new Script.Ended(0, SAYS));

        Path app = home.resolve("lib/app");
        Instant late = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(late) && !(holdsArchive(app) && Files.notExists(app.resolve("new")))) {
            Thread.sleep(200);
        }
        assertThat(archive(home)).isNotEmptyFile();
        assertThat(home.resolve("output")).doesNotExist();
        assertThat(home.resolve(".budgetbook")).doesNotExist();
    }

    private static boolean holdsArchive(Path app) throws IOException {
        if (!Files.exists(app)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(app, 3)) {
            return files.anyMatch(file -> file.endsWith("classes") && !file.endsWith("archive/classes"));
        } catch (UncheckedIOException e) {
            return false; // what is being made has been moved meanwhile
        }
    }
}
