package budgetbook.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the state folder remembers of an output folder, and that it is a memory only. */
class PublicationRegisterTest {
    @TempDir
    private Path folder;

    private Path output;
    private Path department;

    @BeforeEach
    void folders() throws IOException {
        output = Files.createDirectory(folder.resolve("output"));
        department = Files.createDirectories(output.resolve("2023/300-试验局"));
    }

    @Test
    void remembersTheHighestNumberOfEachDepartmentInEachOutputFolder() throws IOException {
        register().note(department, 4);
        register().note(department, 3);
        register().note(output.resolve("2024/300-试验局"), 1);

        assertThat(register().last(department)).isEqualTo(4);
        assertThat(register().last(output.resolve("2024/300-试验局"))).isEqualTo(1);
        assertThat(register().last(output.resolve("2023/301-另一局"))).isZero();
        assertThat(PublicationRegister.of(folder, folder.resolve("elsewhere"))
                        .last(folder.resolve("elsewhere/2023/300-试验局")))
                .isZero();
    }

    @Test
    void forgetsWhatItCannotRead() throws IOException {
        for (String content : List.of(
                "",
                "乱码",
                "[]",
                "{}",
                "{\"outputs\":null}",
                "{\"outputs\":{\"" + output + "\":null}}",
                "{\"outputs\":{\"" + output + "\":{\"disk\":\"x\",\"numbers\":{\"2023/300-试验局\":null}}}}")) {
            Files.writeString(folder.resolve(PublicationRegister.NAME), content);

            assertThat(register().last(department)).as(content).isZero();
            assertThatCode(() -> register().requireSameDisk()).as(content).doesNotThrowAnyException();
        }
        register().note(department, 2);
        assertThat(register().last(department)).isEqualTo(2);
    }

    @Test
    void takesAnEmptyFolderOnAnotherDiskForTheMountPointOfAShareThatIsGone() throws IOException {
        publishedOn("server:/share（nfs4）");

        assertThatThrownBy(() -> register().requireSameDisk())
                .isInstanceOf(LostOutputException.class)
                .hasMessageContainingAll(
                        output.toString(), "原为 server:/share（nfs4）", "请挂载后重新运行", PublicationRegister.NAME);
        Files.delete(output.resolve("2023"));
        Files.delete(output);
        assertThatThrownBy(() -> register().requireSameDisk()).isInstanceOf(LostOutputException.class);
    }

    @Test
    void letsPublicationsBeMovedToAnotherDiskAndAnOutputFolderBeEmptied() throws IOException {
        register().note(department, 1);
        Files.delete(department);
        assertThatCode(() -> register().requireSameDisk())
                .as("emptied where it is")
                .doesNotThrowAnyException();

        publishedOn("server:/share（nfs4）");
        Files.createDirectory(department);
        assertThatCode(() -> register().requireSameDisk()).as("moved").doesNotThrowAnyException();

        Files.delete(department);
        Files.createFile(output.resolve(DepartmentFolder.LOCK));
        assertThatCode(() -> register().requireSameDisk())
                .as("a folder in which a run has been")
                .doesNotThrowAnyException();
    }

    @Test
    void learnsTheNewDiskOfPublicationsThatWereMoved() throws IOException {
        publishedOn("server:/share（nfs4）");
        Files.createDirectory(department);

        register().note(department, 1);

        Files.delete(department);
        assertThatCode(() -> register().requireSameDisk()).doesNotThrowAnyException();
    }

    private void publishedOn(String disk) throws IOException {
        register().note(department, 1);
        Path file = folder.resolve(PublicationRegister.NAME);
        String content = Files.readString(file);
        Files.writeString(file, content.replaceFirst("\"disk\" : \"[^\"]*\"", "\"disk\" : \"" + disk + "\""));
        assertThat(Files.readString(file)).contains(disk);
        Files.deleteIfExists(department);
    }

    private PublicationRegister register() {
        return PublicationRegister.of(folder, output);
    }
}
