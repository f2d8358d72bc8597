package budgetbook.cli.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths as people and terminals write them. */
class TypedPathsTest {
    @TempDir
    private Path folder;

    private Path plain;
    private Path blanks;

    @BeforeEach
    void twoFiles() throws IOException {
        plain = Files.createFile(folder.resolve("反邪办.xls"));
        blanks = Files.createFile(folder.resolve("科技馆 定 稿（1）.xlsx"));
    }

    @Test
    void aLineMayBeOnePathWithBlanks() {
        assertThat(files(blanks.toString())).containsExactly(blanks);
    }

    @Test
    void severalAreDividedByBlanksInWhateverWayTheyAreWritten() {
        assertThat(files(plain + " " + blanks)).containsExactly(plain, blanks);
        assertThat(files(blanks + "  " + plain)).containsExactly(blanks, plain);
        assertThat(files("'" + blanks + "' \"" + plain + "\"")).containsExactly(blanks, plain);
        assertThat(files("'" + blanks + "''" + plain + "'")).isEmpty();
        assertThat(files(blanks.toUri() + " " + plain.toUri())).containsExactly(blanks, plain);
        assertThat(TypedPaths.of(true).in(blanks.toString().replace(" ", "\\ ")).files())
                .containsExactly(blanks);
    }

    @Test
    void onWindowsABackslashDividesFoldersAndAnApostropheIsALetter() throws IOException {
        Path apostrophe = Files.createFile(folder.resolve("李'a\\b.xls"));
        assertThat(TypedPaths.of(false)
                        .in('"' + apostrophe.toString() + "\" " + plain)
                        .files())
                .containsExactly(apostrophe, plain);
    }

    @Test
    void whatLeadsToNoFileIsNamed() {
        TypedPaths.Found found = TypedPaths.of(true).in(plain + " 没有.xlsx " + folder + " file:///%zz");
        assertThat(found.files()).containsExactly(plain);
        assertThat(found.missing()).containsExactly("没有.xlsx", folder.toString(), "file:///%zz");
        assertThat(TypedPaths.of(true).in("\0\0\0.xls").missing()).allMatch(TypedPaths::isLossy);
        assertThat(TypedPaths.of(true).in("").missing()).isEmpty();
    }

    private static List<Path> files(String line) {
        return TypedPaths.of(true).in(line).files();
    }
}
