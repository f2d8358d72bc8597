package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Sha256;
import budgetbook.publication.Manifest;
import budgetbook.publication.ManifestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 运行报告.html tells of the last run, and the manifest names it as it is, whatever the run came to. */
class PageInFolderTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void isPartOfThePublication() throws IOException {
        scene.hasPublished();

        assertThat(page()).contains("已发布第 1 号").contains("708.06");
        assertManifestNamesThePage();
    }

    @Test
    void tellsOfARunThatWasHeldBackWhileThePublicationStays() throws IOException {
        scene.hasPublished();
        byte[] master = Files.readAllBytes(scene.master());
        Path museum = scene.place("museum.xlsx");
        Files.move(scene.input(Scene.MUSEUM), museum);

        assertThat(scene.run()).isEqualTo(2);

        assertThat(page()).contains("缺报").contains("254301");
        assertThat(scene.master()).hasBinaryContent(master);
        assertManifestNamesThePage();

        Files.move(museum, scene.input(Scene.MUSEUM));
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");
        assertThat(page()).doesNotContain("缺报 1").contains("没有变化");
        assertManifestNamesThePage();
    }

    @Test
    void standsAloneWhereNothingWasEverPublished() throws IOException {
        Files.delete(scene.input(Scene.MUSEUM));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(page()).contains("缺报");
        assertThat(scene.published().resolve("manifest.json")).doesNotExist();
    }

    @Test
    void tellsWhatChangedSinceThePublicationBefore() throws IOException {
        scene.hasPublished();
        scene.configure("tables/10.yml", "预算安排的支出", "预算安排的任何支出");

        scene.run();

        assertThat(page()).contains("预算安排的支出").contains("预算安排的任何支出");
    }

    private String page() throws IOException {
        return Files.readString(scene.published().resolve("运行报告.html"));
    }

    private void assertManifestNamesThePage() throws IOException {
        String digest = Sha256.of(scene.published().resolve("运行报告.html"));
        assertThat(ManifestFile.read(scene.published()))
                .get()
                .satisfies(manifest -> assertThat(manifest.outputs())
                        .filteredOn(output -> output.file().equals("运行报告.html"))
                        .extracting(Manifest.Output::sha256)
                        .containsExactly(digest));
    }
}
