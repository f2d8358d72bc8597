package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.publication.Manifest;
import budgetbook.publication.ManifestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code history --restore N}, and how long earlier publications are kept. */
class HistoryRestoreTest {
    private static byte[] first = {};
    private static Scene published;

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeAll
    static void publishTwice(@TempDir Path folder) throws IOException {
        Scene scene = Scene.published(folder);
        first = Files.readAllBytes(scene.master());
        anotherNote(scene, "一");
        scene.run();
        published = scene;
    }

    @BeforeEach
    void twoPublications() throws IOException {
        scene = published.copyTo(folder);
    }

    @Test
    void publishesTheOldFilesAgainUnderANewNumberAndKeepsTheOneBefore() throws IOException {
        assertThat(scene.command("history", "--restore", "1")).isZero();

        assertThat(scene.printed()).contains("第 1 号重新发布为第 3 号");
        assertThat(scene.master()).hasBinaryContent(first);
        assertThat(ManifestFile.read(scene.published())).get().satisfies(manifest -> {
            assertThat(manifest.number()).isEqualTo(3);
            assertThat(manifest.restored()).isEqualTo(1);
        });
        assertThat(names(scene.history())).allSatisfy(name -> assertThat(name).matches("000[12]-.*"));
        scene.command("history");
        assertThat(scene.printed()).contains("恢复第 1 号");
    }

    @Test
    void whatWasRestoredStandsUntilSomethingChanges() throws IOException {
        scene.command("history", "--restore", "1");

        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");
        assertThat(scene.master()).hasBinaryContent(first);

        anotherNote("二");
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("已发布第 4 号");
    }

    @Test
    void refusesToRestoreWhatSomebodyHasChanged() throws IOException {
        Path kept = scene.history().get(0).resolve(scene.master().getFileName().toString());
        Files.writeString(kept, "改过");

        assertThat(scene.command("history", "--restore", "1")).isEqualTo(64);

        assertThat(scene.printed()).contains("被改动过或不全").contains("0001-");
        assertThat(ManifestFile.read(scene.published()))
                .get()
                .extracting(Manifest::number)
                .isEqualTo(2);
    }

    @Test
    void keepsNoMoreEarlierPublicationsThanConfiguredAndNeverRemovesTheCurrentOne() throws IOException {
        scene.configure("budgetbook.yml", "history-count: 100", "history-count: 2");
        for (String note : List.of("二", "三", "四")) {
            anotherNote(note);
            scene.run();
        }

        assertThat(names(scene.history()))
                .hasSize(2)
                .allSatisfy(name -> assertThat(name).matches("000[34]-.*"));
        assertThat(ManifestFile.read(scene.published()))
                .get()
                .extracting(Manifest::number)
                .isEqualTo(5);
    }

    @Test
    void removesEarlierPublicationsThatAreTooManyAlsoInANightWithoutNews() throws IOException {
        anotherNote("二");
        scene.run();
        scene.configure("budgetbook.yml", "history-count: 100", "history-count: 1");

        scene.run();

        assertThat(scene.printed()).contains("没有变化");
        assertThat(names(scene.history())).singleElement().asString().startsWith("0002-");
    }

    @Test
    void removesEarlierPublicationsThatAreTooOldButNothingElseThatPeopleKeepThere() throws IOException {
        anotherNote("二");
        scene.run();
        for (Path old : scene.history()) {
            Files.move(old, old.resolveSibling(old.getFileName().toString().replaceFirst("-20..", "-2001")));
        }
        Path mine = Files.createDirectory(scene.history().get(0).resolveSibling("我的备份"));

        scene.run();

        // The second has stood until today, the first was replaced in 2001.
        assertThat(names(scene.history()))
                .noneMatch(name -> name.startsWith("0001-"))
                .anyMatch(name -> name.startsWith("0002-"));
        assertThat(mine).exists();
    }

    private void anotherNote(String word) throws IOException {
        anotherNote(scene, word);
    }

    private static void anotherNote(Scene scene, String word) throws IOException {
        Path table = scene.config("tables/10.yml");
        Files.writeString(table, Files.readString(table).replaceFirst("预算安排的.?支出", "预算安排的" + word + "支出"));
    }

    private static List<String> names(List<Path> folders) {
        return folders.stream().map(kept -> kept.getFileName().toString()).toList();
    }
}
