package budgetbook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands under a manifest that is lost, edited or another's is no publication, and is kept when one comes. */
class SpoiltManifestTest {
    @TempDir
    private Path output;

    private FolderScene scene;
    private DepartmentFolder folder;

    @BeforeEach
    void folder() {
        scene = new FolderScene(output);
        folder = scene.folder;
    }

    @Test
    void takesAManifestThatSomebodyCutShortForNone() throws IOException {
        scene.publish("一");
        Files.writeString(folder.path().resolve("manifest.json"), "{\"year\":2023,\"number\":1}");

        assertThat(folder.current()).isEmpty();
        scene.publish("二");
        assertThat(folder.current()).isPresent();
    }

    @Test
    void doesNotTakeAChangedFileForThePublication() throws IOException {
        scene.publish("一");
        Files.writeString(folder.path().resolve("总册.xlsx"), "改");

        assertThat(folder.current()).isEmpty();
        assertThat(folder.damage()).contains("与 manifest.json 所列的不一致");
        assertThat(folder.nextNumber()).isEqualTo(2);
    }

    @Test
    void aPublicationWithoutItsManifestIsKeptBeforeItIsReplaced() throws IOException {
        for (String manifest : List.of("", "乱码", "{\"number\":2}")) {
            FolderFiles.delete(folder.path());
            scene.publish("一");
            scene.publish("二");
            Files.writeString(folder.path().resolve("manifest.json"), manifest);
            assertThat(folder.damage()).contains("manifest.json 不在，或无法辨认");

            scene.publish("三");

            List<String> kept = FolderScene.names(folder.path().resolve("历史"));
            assertThat(kept).hasSize(2).first().isEqualTo("0001-20230102030405");
            assertThat(kept.get(1)).startsWith("清单缺失-");
            assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(3);
            assertThat(folder.path().resolve("历史").resolve(kept.get(1)).resolve("总册.xlsx"))
                    .hasContent("二");
        }
    }

    @Test
    void filesUnderTheManifestOfAnotherPublicationAreKeptAsWhatTheyAre() throws IOException {
        scene.publish("一");
        scene.publish("二");
        Path history = folder.path().resolve("历史");
        Files.copy(
                history.resolve("0001-20230102030405/manifest.json"),
                folder.path().resolve("manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);

        scene.publish("三");

        assertThat(history.resolve("0001-20230102030405-文件已被改动/总册.xlsx")).hasContent("二");
    }

    @Test
    void aManifestThatSaysWhatCannotBeIsNone() throws IOException {
        scene.publish("一");
        Path file = folder.path().resolve("manifest.json");
        String good = Files.readString(file);
        for (String[] edit : new String[][] {
            {"\"notices\" : [ ]", "\"notices\" : [ null ]"},
            {"\"inputs\" : [ ]", "\"inputs\" : [ null ]"},
            {"\"number\" : 1", "\"number\" : 0"},
            {"\"number\" : 1", "\"number\" : 2147483647"},
            {"2023-01-02T", "2023-13-45T"},
            {"总册.xlsx", "历史"},
            {"总册.xlsx", "manifest.json"},
            {"总册.xlsx", "../总册.xlsx"},
            {"总册.xlsx", "a\\u0000b.xlsx"}
        }) {
            String edited = good.replace(edit[0], edit[1]);
            assertThat(edited).isNotEqualTo(good);
            Files.writeString(file, edited);

            assertThat(ManifestFile.read(folder.path())).as(edit[1]).isEmpty();
        }
    }
}
