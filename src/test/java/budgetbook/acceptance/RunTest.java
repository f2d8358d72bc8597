package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.publication.Manifest;
import budgetbook.publication.ManifestFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does with the folder as people leave it: publishes, or says that nothing has changed. */
class RunTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void publishesTheSampleAndTellsTheStateOfEachUnit() {
        assertThat(scene.run()).isZero();

        assertThat(scene.printed())
                .contains("科协本级  已收")
                .contains("支出总计 708.06 万元")
                .contains("已发布第 1 号");
        assertThat(ManifestFile.read(scene.published())).get().satisfies(manifest -> {
            assertThat(manifest.number()).isEqualTo(1);
            assertThat(manifest.inputs())
                    .extracting(Manifest.Input::unit)
                    .containsExactly("254101", "254301", "254302");
            assertThat(manifest.inputs())
                    .allSatisfy(input -> assertThat(OffsetDateTime.parse(Objects.requireNonNull(input.saved()))
                                    .toInstant())
                            .as(input.file())
                            .isEqualTo(Files.getLastModifiedTime(scene.input(input.file()))
                                    .toInstant()
                                    .truncatedTo(ChronoUnit.SECONDS)));
            assertThat(manifest.outputs())
                    .extracting(Manifest.Output::file)
                    .contains(scene.master().getFileName().toString());
            assertThat(manifest.rules()).isNotEmpty();
        });
    }

    @Test
    void saysThatNothingHasChangedAndPublishesNothingTwice() throws IOException {
        scene.hasPublished();
        byte[] before = Files.readAllBytes(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化").doesNotContain("已发布第");
        assertThat(Files.readAllBytes(scene.published().resolve("manifest.json")))
                .isEqualTo(before);
        assertThat(scene.history()).isEmpty();
    }

    @Test
    void readsOnlyTheChangedSubmissionAgainAndKeepsThePublicationBefore() throws IOException {
        scene.hasPublished();
        byte[] first = Files.readAllBytes(scene.master());
        scene.cover(Scene.OFFICE, "填报人", "王五");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("申报表 1 份").contains("已发布第 2 号").contains("科协本级  已收（未变）");
        assertThat(scene.history()).hasSize(1);
        Path kept = scene.history().get(0);
        assertThat(kept.getFileName().toString()).startsWith("0001-");
        assertThat(Files.readAllBytes(kept.resolve(scene.master().getFileName().toString())))
                .isEqualTo(first);
    }

    @Test
    void publishesAgainWhenAPublishedFileIsGoneOrChanged() throws IOException {
        scene.hasPublished();
        Files.delete(scene.master());

        assertThat(scene.run()).isZero();

        assertThat(scene.master()).exists();
        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void publishesAgainWhenTheOutputFolderWasEmptied() throws IOException {
        scene.hasPublished();
        Files.delete(scene.master());
        Files.delete(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void keepsAPublicationThatSomebodyChangedApartAndSaysSo() throws IOException {
        scene.hasPublished();
        Files.writeString(scene.master(), "改过");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("已发布的文件被改动或缺失");
        assertThat(scene.history()).singleElement().asString().endsWith("-文件已被改动");
    }

    @Test
    void publishesAgainWhenTheConfigurationHasChanged() throws IOException {
        scene.hasPublished();
        scene.configure("tables/10.yml", "预算安排的支出", "预算安排的任何支出");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void refusesARuleThatNamesAColumnThatTheTablesNoLongerHave() throws IOException {
        scene.configure("tables/03.yml", "header: 单位代码", "header: 单位编码");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(scene.printed()).contains("reconciliation").contains("单位代码").contains(" 行");
    }

    @Test
    void ignoresLockFilesHiddenFilesAndOtherTypesAndSaysSo() throws IOException {
        Files.writeString(scene.input("~$" + Scene.LEAD), "");
        Files.writeString(scene.input("说明.docx"), "x");
        Files.writeString(scene.input(".DS_Store"), "x");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed())
                .contains("~$" + Scene.LEAD)
                .contains("说明.docx")
                .contains(".DS_Store");
    }

    @Test
    void historyListsThePublicationsWithTheirReasonsAndTheRuns() throws IOException {
        scene.hasPublished();
        scene.cover(Scene.OFFICE, "填报人", "王五");
        scene.run();
        Files.delete(scene.input(Scene.MUSEUM));
        scene.run();

        assertThat(scene.command("history")).isZero();

        assertThat(scene.printed().lines())
                .anySatisfy(line -> assertThat(line).contains("2  ", "现行", "申报表更新：254302"))
                .anySatisfy(line -> assertThat(line).contains("1  ", "历史", "0001-"))
                .anySatisfy(line -> assertThat(line).contains("254", "未发布"));
    }

    @Test
    void doesNotRunBesideAnotherRunAndSaysWhoThatIs() throws IOException {
        Path state = Files.createDirectory(folder.resolve("state"));
        try (FileChannel channel = FileChannel.open(
                        state.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock(0, 1, false)) {
            assertThat(lock.isValid()).isTrue();
            assertThat(scene.run()).isEqualTo(4);
        }

        assertThat(scene.printed()).contains("另一次运行正在进行");
        assertThat(scene.run()).isZero();
    }

    @Test
    void refusesAnUnknownDepartmentAndAnUnknownOption() {
        assertThat(scene.run("--department", "999")).isEqualTo(64);
        assertThat(scene.printed()).contains("没有部门“999”");
        assertThat(scene.run("--colour")).isEqualTo(64);
        assertThat(scene.printed()).contains("不认识的命令或选项：--colour");
    }
}
