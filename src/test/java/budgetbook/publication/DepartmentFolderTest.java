package budgetbook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set of files is prepared, published, replaced and kept as a whole. */
class DepartmentFolderTest {
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
    void namesFilesSoThatEveryFileSystemTakesThem() {
        assertThat(output.relativize(folder.path()).toString()).isEqualTo("2023/300-试_验局");
        assertThat(folder.masterName()).isEqualTo("试_验局2023年度部门预算.xlsx");
    }

    @Test
    void namesFilesBesideTheOutputFolderByARelativeAddressAndNoOthers() {
        Path holder = Objects.requireNonNull(output.toAbsolutePath().getParent());

        assertThat(folder.address(holder.resolve("input/甲 乙.xlsx"))).contains("../../../input/甲 乙.xlsx");
        assertThat(folder.address(holder.resolveSibling("elsewhere/甲.xlsx"))).isEmpty();
    }

    @Test
    void movesTheSetInPlaceAndKeepsTheOneBefore() throws IOException {
        scene.publish("一");
        scene.publish("二");

        assertThat(Files.readString(folder.path().resolve("总册.xlsx"))).isEqualTo("二");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(2);
        Path kept = folder.path().resolve("历史/0001-20230102030405");
        assertThat(Files.readString(kept.resolve("总册.xlsx"))).isEqualTo("一");
        assertThat(ManifestFile.read(kept)).get().extracting(Manifest::number).isEqualTo(1);
        assertThat(FolderScene.names(folder.path())).containsExactly("manifest.json", "历史", "总册.xlsx");
    }

    @Test
    void takesBackAPublicationThatWasOnlyBeingPrepared() throws IOException {
        scene.publish("一");
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), "半份");

        folder.recover();

        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(1);
        assertThat(FolderScene.names(folder.path())).containsExactly("manifest.json", "总册.xlsx");
    }

    @Test
    void removesAFileThatTheNewSetNoLongerHas() throws IOException {
        Path prepared = folder.preparation().begin();
        Files.writeString(prepared.resolve("总册.xlsx"), "一");
        Files.writeString(prepared.resolve("附件.xlsx"), "一");
        folder.publish(scene.manifest());

        scene.publish("二");

        assertThat(folder.path().resolve("附件.xlsx")).doesNotExist();
        assertThat(folder.path().resolve("历史/0001-20230102030405/附件.xlsx")).exists();
    }

    @Test
    void whatPeopleHaveInTheHistoryDoesNotKeepAPublicationOut() throws IOException {
        scene.publish("一");
        Path history = Files.createDirectory(folder.path().resolve("历史"));
        Files.writeString(history.resolve("0001-说明.txt"), "我的");
        Files.createDirectory(history.resolve("0001-20230102030405"));
        Path hidden = Files.createDirectory(history.resolve(".我的备份"));

        scene.publish("二");
        folder.recover();

        assertThat(history.resolve("0001-20230102030405-2/总册.xlsx")).hasContent("一");
        assertThat(hidden).exists();
    }

    @Test
    void replacesThePageOnTheLastRunTogetherWithTheManifestThatNamesIt() throws IOException {
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), "一");
        Files.writeString(folder.preparation().page(), "第一页");
        folder.publish(scene.manifest());

        folder.report("第二页", new Manifest.LastRun("2023-01-03T03:04:05+08:00", "未发布", false));

        assertThat(Files.readString(folder.path().resolve("运行报告.html"))).isEqualTo("第二页");
        assertThat(folder.current()).get().satisfies(manifest -> {
            assertThat(manifest.number()).isEqualTo(1);
            assertThat(manifest.lastRun()).extracting(Manifest.LastRun::result).isEqualTo("未发布");
        });
        assertThat(FolderScene.names(folder.path())).containsExactly("manifest.json", "总册.xlsx", "运行报告.html");
    }

    @Test
    void putsThePageOnARunThatPublishedNothingWhereNothingWasEverPublished() throws IOException {
        folder.report("只有一页", new Manifest.LastRun("2023-01-03T03:04:05+08:00", "未发布", false));

        assertThat(FolderScene.names(folder.path())).containsExactly("运行报告.html");
    }
}
