package budgetbook.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set of a publication is there whole or not at all, wherever its way in place was cut off. */
class InstallationTest {
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
    void completesAPublicationThatWasCutOffBeforeAnyFileWasMoved() throws IOException {
        scene.publish("一");
        scene.leaveReady("二");

        folder.recover();

        scene.assertSecondIsWhole();
    }

    @Test
    void completesAPublicationThatWasCutOffBetweenTheFiles() throws IOException {
        scene.publish("一");
        Path ready = scene.leaveReady("二");
        Files.delete(folder.path().resolve("总册.xlsx"));
        Files.move(ready.resolve("总册.xlsx"), folder.path().resolve("总册.xlsx"));

        folder.recover();

        assertThat(Files.readString(folder.path().resolve("总册.xlsx"))).isEqualTo("二");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(2);
    }

    @Test
    void keepsThePublicationBeforeOnceWhereverItWasCutOff() throws IOException {
        scene.publish("一");
        scene.leaveReady("二");
        Path kept = Files.createDirectories(folder.path().resolve("历史/0001-20230102030405"));
        Files.copy(folder.path().resolve("总册.xlsx"), kept.resolve("总册.xlsx"));
        Files.copy(folder.path().resolve("manifest.json"), kept.resolve("manifest.json"));

        folder.recover();

        scene.assertSecondIsWhole();
        assertThat(FolderScene.names(folder.path().resolve("历史"))).containsExactly("0001-20230102030405");
    }

    @Test
    void anInterruptionOfTheMovesLeavesNoManifestButANoteThatTellsWhyUntilItIsCompleted() throws IOException {
        scene.publish("一");
        scene.begun(scene.leaveReady("二"));
        Path obstacle = folder.path().resolve("总册.xlsx");
        Files.delete(obstacle);
        Files.createDirectory(obstacle); // no file can be moved over it

        assertThatThrownBy(() -> folder.recover())
                .isInstanceOf(FileSystemException.class)
                .hasMessageContainingAll("总册.xlsx", "是文件夹");

        assertThat(FolderScene.names(folder.path()))
                .doesNotContain("manifest.json")
                .contains("发布未完成，请勿使用.txt");
        Files.delete(obstacle);
        folder.recover();
        scene.assertSecondIsWhole();
    }

    @Test
    void whatIsInTheWayIsToldBeforeAnythingIsMoved() throws IOException {
        scene.publish("一");
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), "二");
        Files.writeString(folder.preparation().page(), "页");
        Manifest second = scene.manifest();
        Files.createDirectory(folder.path().resolve("运行报告.html"));

        assertThatThrownBy(() -> folder.publish(second)).hasMessageContainingAll("运行报告.html", "是文件夹");

        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(1);
        assertThat(FolderScene.names(folder.path())).doesNotContain("发布未完成，请勿使用.txt");
    }

    @Test
    void aWaitingPublicationThatIsDamagedIsNotInstalled() throws IOException {
        for (String damaged : List.of("总册.xlsx", "manifest.json")) {
            for (boolean gone : new boolean[] {false, true}) {
                FolderFiles.delete(folder.path());
                scene.publish("一");
                Path file = scene.leaveReady("二").resolve(damaged);
                Files.delete(file);
                if (!gone) {
                    Files.createFile(file);
                }

                folder.recover();

                assertThat(folder.current())
                        .as(damaged + gone)
                        .get()
                        .extracting(Manifest::number)
                        .isEqualTo(1);
                assertThat(FolderScene.names(folder.path())).containsExactly("manifest.json", "总册.xlsx");
            }
        }
    }

    @Test
    void whereTheMovesHadBegunADamagedPublicationLeavesTheNote() throws IOException {
        scene.publish("一");
        Path ready = scene.leaveReady("二");
        scene.begun(ready);
        Files.writeString(ready.resolve("总册.xlsx"), "");

        folder.recover();

        assertThat(folder.current()).isEmpty();
        assertThat(FolderScene.names(folder.path())).containsExactly("历史", "发布未完成，请勿使用.txt", "总册.xlsx");
        scene.publish("三");
        assertThat(FolderScene.names(folder.path())).containsExactly("manifest.json", "历史", "总册.xlsx");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(3);
    }
}
