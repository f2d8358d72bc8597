package budgetbook.publication;

import static budgetbook.publication.RenamingScene.NEW;
import static budgetbook.publication.RenamingScene.OLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Department;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department that is called otherwise keeps one folder, its numbers and its history. */
class RenamedDepartmentTest {
    @TempDir
    private Path folder;

    private RenamingScene scene;

    @BeforeEach
    void scene() throws IOException {
        scene = new RenamingScene(folder);
    }

    @Test
    void theFolderGoesOnUnderTheNewName() throws IOException {
        scene.publish(OLD);
        scene.publish(OLD);

        assertThat(scene.folder(NEW).path()).as("before a run").isEqualTo(scene.place(OLD));
        scene.settle(NEW);

        assertThat(scene.departments()).containsExactly("300-新局");
        assertThat(scene.folder(NEW).current())
                .get()
                .extracting(Manifest::number)
                .isEqualTo(2);
        assertThat(scene.numbers(NEW)).containsExactly(2, 1);
        scene.publish(NEW);
        assertThat(scene.numbers(NEW)).containsExactly(3, 2, 1);
        assertThat(RenamingScene.names(scene.place(NEW))).containsExactly("manifest.json", "历史", "新局总册.xlsx");
        assertThat(RenamingScene.names(scene.place(NEW).resolve("历史/0002-20230102030402")))
                .contains("旧局总册.xlsx");
    }

    @Test
    void aSecondRenamingWithoutAPublicationBetweenGoesOnToo() throws IOException {
        scene.publish(OLD);
        scene.settle(NEW);

        scene.settle("末局");

        assertThat(scene.departments()).containsExactly("300-末局");
        assertThat(scene.folder("末局").nextNumber()).isEqualTo(2);
    }

    @Test
    void backAndForthIsTheSameFolder() throws IOException {
        scene.publish(OLD);
        scene.settle(NEW);
        scene.publish(NEW);

        scene.settle(OLD);

        assertThat(scene.departments()).containsExactly("300-旧局");
        assertThat(scene.numbers(OLD)).containsExactly(2, 1);
    }

    @Test
    void theRememberedNumberGoesOnThoughTheManifestIsLost() throws IOException {
        scene.publish(OLD);
        scene.publish(OLD);
        Files.delete(scene.place(OLD).resolve("manifest.json"));
        Files.delete(scene.place(OLD).resolve("旧局总册.xlsx"));

        scene.settle(NEW);

        assertThat(scene.departments()).containsExactly("300-新局");
        assertThat(scene.folder(NEW).nextNumber()).isEqualTo(3);
    }

    @Test
    void whereFormsWereWrittenUnderTheNewNameTheyStay() throws IOException {
        scene.publish(OLD);
        Files.createDirectories(scene.place(OLD).resolve("模板"));
        Files.writeString(scene.place(OLD).resolve("模板/旧.xlsx"), "旧");
        Files.writeString(scene.place(OLD).resolve("模板/同名.xlsx"), "旧");
        Files.createDirectories(scene.place(NEW).resolve("模板"));
        Files.writeString(scene.place(NEW).resolve("模板/同名.xlsx"), "新");

        assertThat(scene.folder(NEW).path()).isEqualTo(scene.place(OLD));
        scene.settle(NEW);

        assertThat(scene.departments()).containsExactly("300-新局");
        assertThat(RenamingScene.names(scene.place(NEW).resolve("模板"))).containsExactly("同名.xlsx", "旧.xlsx");
        assertThat(Files.readString(scene.place(NEW).resolve("模板/同名.xlsx"))).isEqualTo("新");
        assertThat(scene.numbers(NEW)).containsExactly(1);
    }

    @Test
    void whereBothWerePublishedTheFormerGoesToTheHistory() throws IOException {
        scene.twoFolders();

        scene.settle(NEW);

        assertThat(scene.departments()).containsExactly("300-新局");
        assertThat(scene.folder(NEW).current()).get().extracting(Manifest::name).isEqualTo(NEW);
        assertThat(scene.numbers(NEW)).containsExactlyInAnyOrder(1, 2, 1);
        assertThat(scene.folder(NEW).nextNumber()).isEqualTo(3);
        assertThat(RenamingScene.names(scene.place(NEW).resolve("历史")))
                .containsExactly("0001-20230102030401", "0002-20230102030402-原文件夹");
    }

    @Test
    void aPublicationCutOffUnderTheOldNameIsCompletedUnderTheNew() throws IOException {
        scene.publish(OLD);
        DepartmentFolder publishing = scene.folder(OLD);
        RenamingScene.prepare(publishing, OLD);
        ManifestFile.write(scene.place(OLD).resolve(".preparing"), RenamingScene.manifest(publishing, OLD));
        Files.move(scene.place(OLD).resolve(".preparing"), scene.place(OLD).resolve(".ready"));

        scene.settle(NEW);

        assertThat(scene.departments()).containsExactly("300-新局");
        assertThat(scene.numbers(NEW)).containsExactly(2, 1);
        assertThat(scene.folder(NEW).current()).isPresent();
    }

    @Test
    void whatHoldsOnlyThePageAndFeedbackIsRenamedToo() throws IOException {
        Files.createDirectories(scene.place(OLD).resolve("退回"));
        Files.writeString(scene.place(OLD).resolve("运行报告.html"), "");

        scene.settle(NEW);

        assertThat(scene.departments()).containsExactly("300-新局");
    }

    @Test
    void otherDepartmentsAndPeoplesCopiesAreLeftAlone() throws IOException {
        scene.publish(OLD);
        for (String other : List.of("300-旧局 - 副本", "300-资料", "3001-另局", "30-另局")) {
            Files.createDirectories(scene.output.resolve("2023").resolve(other));
            Files.copy(
                    scene.place(OLD).resolve("manifest.json"),
                    scene.output.resolve("2023").resolve(other).resolve("manifest.json"));
        }

        scene.settle(NEW);

        assertThat(scene.departments()).containsExactly("30-另局", "300-新局", "300-旧局 - 副本", "300-资料", "3001-另局");
    }

    @Test
    void namesExchangedBetweenTwoDepartmentsDoNotMixThem() throws IOException {
        scene.publish(OLD);
        Department other =
                new Department("301", NEW, RenamingScene.department(NEW).units());
        Files.createDirectories(scene.output.resolve("2023/301-新局"));

        scene.settle(NEW);
        DepartmentFolder.takeName(scene.output, 2023, new Department("301", OLD, other.units()), scene.register);

        assertThat(scene.departments()).containsExactly("300-新局", "301-新局");
        assertThat(scene.numbers(NEW)).containsExactly(1);
    }

    @Test
    void aFileInTheWayIsToldAndTheFormerFolderGoesOn() throws IOException {
        scene.publish(OLD);
        Files.writeString(scene.place(NEW), "占位");

        assertThatThrownBy(() -> scene.settle(NEW))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("300-新局");

        scene.publish(NEW);
        assertThat(scene.folder(NEW).path()).isEqualTo(scene.place(OLD));
        assertThat(scene.numbers(NEW)).containsExactly(2, 1);
        assertThat(scene.place(NEW)).hasContent("占位");
    }
}
