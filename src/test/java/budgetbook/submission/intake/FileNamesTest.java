package budgetbook.submission.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in GBK, which Java's paths hold but cannot print, are shown as they were written, and the files are read. */
@NullUnmarked
class FileNamesTest {
    @TempDir
    private Path folder;

    @Test
    void namesInGbkAreShownReadably() throws Exception {
        make("各单位/焦作市科技馆（定稿）.xlsx");
        make("各单位/反邪办预算.xls");
        Files.writeString(folder.resolve("普通的?.xlsx"), "x");

        Inbox inbox = Inbox.receive(folder, Files.createTempDirectory("copies"), Patience.NONE);

        assertThat(inbox.files())
                .extracting(ReceivedFile::name)
                .containsExactlyInAnyOrder("各单位/焦作市科技馆（定稿）.xlsx", "各单位/反邪办预算.xls", "普通的?.xlsx");
        for (ReceivedFile file : inbox.files()) {
            assertThat(file.snapshot()).isNotEmptyFile();
        }
    }

    @Test
    void aFileIsFoundByWhatIsLeftOfItsName() throws Exception {
        make("各单位/焦作市科技馆.xlsx");
        Path file;
        try (Stream<Path> files = Files.walk(folder)) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Path typed = Path.of(file.toString());
        assertThat(typed).doesNotExist();

        assertThat(FileNames.find(typed).map(FileNames::of)).contains(folder + "/各单位/焦作市科技馆.xlsx");
    }

    @Test
    void ofTwoThatLookAlikeNoneIsTaken() throws Exception {
        make("甲甲.xlsx");
        make("乙乙.xlsx");
        List<String> shown;
        try (Stream<Path> files = Files.list(folder)) {
            shown = files.map(Path::toString).distinct().toList();
        }
        assumeThat(shown).hasSize(1);
        assertThat(FileNames.find(Path.of(shown.get(0)))).isEmpty();
    }

    /** A file of this name in GBK; only a shell can make one. */
    private void make(String name) throws IOException, InterruptedException {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        StringBuilder octal = new StringBuilder();
        for (byte part : name.getBytes(Charset.forName("GBK"))) {
            octal.append(String.format("\\%03o", part & 0xff));
        }
        Path script = folder.resolveSibling(folder.getFileName() + ".sh");
        Files.writeString(
                script,
                "set -e\ncd '" + folder + "'\nname=$(printf '" + octal + "')\nmkdir -p \"$(dirname \"$name\")\"\n"
                        + "echo x > \"$name\"\n",
                StandardCharsets.UTF_8);
        Process shell = new ProcessBuilder("sh", script.toString()).inheritIO().start();
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).isZero();
        Files.delete(script);
    }
}
