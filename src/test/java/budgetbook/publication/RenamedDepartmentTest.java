package budgetbook.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Department;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department that is called otherwise keeps one folder, its numbers and its history, wherever that was cut off. */
class RenamedDepartmentTest {
    private static final String OLD = "旧局";
    private static final String NEW = "新局";

    @TempDir
    private Path folder;

    private Path output;
    private PublicationRegister register;

    @BeforeEach
    void folders() throws IOException {
        output = Files.createDirectory(folder.resolve("output"));
        register = PublicationRegister.of(Files.createDirectory(folder.resolve("state")), output);
    }

    private static Department department(String name) {
        return new Department("300", name, List.of(new Unit("300101", "试验局", "本级", Nature.ADMINISTRATIVE, true)));
    }

    private DepartmentFolder folder(String name) {
        return new DepartmentFolder(output, 2023, department(name), register);
    }

    private Path place(String name) {
        return output.resolve("2023/300-" + name);
    }

    private void publish(String name) throws IOException {
        DepartmentFolder publishing = folder(name);
        prepare(publishing, name);
        publishing.publish(manifest(publishing, name));
    }

    private static void prepare(DepartmentFolder publishing, String name) throws IOException {
        Files.writeString(publishing.preparation().begin().resolve(name + "总册.xlsx"), name);
    }

    private static Manifest manifest(DepartmentFolder publishing, String name) throws IOException {
        int number = publishing.nextNumber();
        return new Manifest(
                "budgetbook",
                "300",
                name,
                2023,
                number,
                "identity " + name + number,
                "configuration",
                "2023-01-02T03:04:0" + number + "+08:00",
                null,
                null,
                List.of(),
                publishing.preparation().files(),
                List.of(),
                List.of());
    }

    private void settle(String name) throws IOException {
        DepartmentFolder.takeName(output, 2023, department(name), register);
        folder(name).recover();
    }

    private List<Integer> numbers(String name) {
        return PastPublication.of(folder(name)).stream()
                .map(publication -> publication.manifest().number())
                .toList();
    }

    private List<String> departments() throws IOException {
        return names(output.resolve("2023"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFolderGoesOnUnderTheNewName() throws IOException {
        publish(OLD);
        publish(OLD);

        assertThat(folder(NEW).path()).as("before a run").isEqualTo(place(OLD));
        settle(NEW);

        assertThat(departments()).containsExactly("300-新局");
        assertThat(folder(NEW).current()).get().extracting(Manifest::number).isEqualTo(2);
        assertThat(numbers(NEW)).containsExactly(2, 1);
        publish(NEW);
        assertThat(numbers(NEW)).containsExactly(3, 2, 1);
        assertThat(names(place(NEW))).containsExactly("manifest.json", "历史", "新局总册.xlsx");
        assertThat(names(place(NEW).resolve("历史/0002-20230102030402"))).contains("旧局总册.xlsx");
    }

    @Test
    void aSecondRenamingWithoutAPublicationBetweenGoesOnToo() throws IOException {
        publish(OLD);
        settle(NEW);

        settle("末局");

        assertThat(departments()).containsExactly("300-末局");
        assertThat(folder("末局").nextNumber()).isEqualTo(2);
    }

    @Test
    void backAndForthIsTheSameFolder() throws IOException {
        publish(OLD);
        settle(NEW);
        publish(NEW);

        settle(OLD);

        assertThat(departments()).containsExactly("300-旧局");
        assertThat(numbers(OLD)).containsExactly(2, 1);
    }

    @Test
    void theRememberedNumberGoesOnThoughTheManifestIsLost() throws IOException {
        publish(OLD);
        publish(OLD);
        Files.delete(place(OLD).resolve("manifest.json"));
        Files.delete(place(OLD).resolve("旧局总册.xlsx"));

        settle(NEW);

        assertThat(departments()).containsExactly("300-新局");
        assertThat(folder(NEW).nextNumber()).isEqualTo(3);
    }

    @Test
    void whereFormsWereWrittenUnderTheNewNameTheyStay() throws IOException {
        publish(OLD);
        Files.createDirectories(place(OLD).resolve("模板"));
        Files.writeString(place(OLD).resolve("模板/旧.xlsx"), "旧");
        Files.writeString(place(OLD).resolve("模板/同名.xlsx"), "旧");
        Files.createDirectories(place(NEW).resolve("模板"));
        Files.writeString(place(NEW).resolve("模板/同名.xlsx"), "新");

        assertThat(folder(NEW).path()).isEqualTo(place(OLD));
        settle(NEW);

        assertThat(departments()).containsExactly("300-新局");
        assertThat(names(place(NEW).resolve("模板"))).containsExactly("同名.xlsx", "旧.xlsx");
        assertThat(Files.readString(place(NEW).resolve("模板/同名.xlsx"))).isEqualTo("新");
        assertThat(numbers(NEW)).containsExactly(1);
    }

    @Test
    void whereBothWerePublishedTheFormerGoesToTheHistory() throws IOException {
        twoFolders();

        settle(NEW);

        assertThat(departments()).containsExactly("300-新局");
        assertThat(folder(NEW).current()).get().extracting(Manifest::name).isEqualTo(NEW);
        assertThat(numbers(NEW)).containsExactlyInAnyOrder(1, 2, 1);
        assertThat(folder(NEW).nextNumber()).isEqualTo(3);
        assertThat(names(place(NEW).resolve("历史"))).containsExactly("0001-20230102030401", "0002-20230102030402-原文件夹");
    }

    /** As two installations, or a copy that was put back, leave them. */
    private void twoFolders() throws IOException {
        publish(OLD);
        publish(OLD);
        Files.move(place(OLD), folder.resolve("aside"));
        Files.delete(folder.resolve("state").resolve(PublicationRegister.NAME));
        publish(NEW);
        Files.move(folder.resolve("aside"), place(OLD));
    }

    @Test
    void aPublicationCutOffUnderTheOldNameIsCompletedUnderTheNew() throws IOException {
        publish(OLD);
        DepartmentFolder publishing = folder(OLD);
        prepare(publishing, OLD);
        ManifestFile.write(place(OLD).resolve(".preparing"), manifest(publishing, OLD));
        Files.move(place(OLD).resolve(".preparing"), place(OLD).resolve(".ready"));

        settle(NEW);

        assertThat(departments()).containsExactly("300-新局");
        assertThat(numbers(NEW)).containsExactly(2, 1);
        assertThat(folder(NEW).current()).isPresent();
    }

    @Test
    void whatHoldsOnlyThePageAndFeedbackIsRenamedToo() throws IOException {
        Files.createDirectories(place(OLD).resolve("退回"));
        Files.writeString(place(OLD).resolve("运行报告.html"), "");

        settle(NEW);

        assertThat(departments()).containsExactly("300-新局");
    }

    @Test
    void otherDepartmentsAndPeoplesCopiesAreLeftAlone() throws IOException {
        publish(OLD);
        for (String other : List.of("300-旧局 - 副本", "300-资料", "3001-另局", "30-另局")) {
            Files.createDirectories(output.resolve("2023").resolve(other));
            Files.copy(
                    place(OLD).resolve("manifest.json"),
                    output.resolve("2023").resolve(other).resolve("manifest.json"));
        }

        settle(NEW);

        assertThat(departments()).containsExactly("30-另局", "300-新局", "300-旧局 - 副本", "300-资料", "3001-另局");
    }

    @Test
    void namesExchangedBetweenTwoDepartmentsDoNotMixThem() throws IOException {
        publish(OLD);
        Department other = new Department("301", NEW, department(NEW).units());
        Files.createDirectories(output.resolve("2023/301-新局"));

        settle(NEW);
        DepartmentFolder.takeName(output, 2023, new Department("301", OLD, other.units()), register);

        assertThat(departments()).containsExactly("300-新局", "301-新局");
        assertThat(numbers(NEW)).containsExactly(1);
    }

    @Test
    void aFileInTheWayIsToldAndTheFormerFolderGoesOn() throws IOException {
        publish(OLD);
        Files.writeString(place(NEW), "占位");

        assertThatThrownBy(() -> settle(NEW)).isInstanceOf(IOException.class).hasMessageContaining("300-新局");

        publish(NEW);
        assertThat(folder(NEW).path()).isEqualTo(place(OLD));
        assertThat(numbers(NEW)).containsExactly(2, 1);
        assertThat(place(NEW)).hasContent("占位");
    }

    /** Renames in a process of its own, which is killed at a file operation. */
    static final class Settling {
        private Settling() {}

        public static void main(String[] args) throws IOException {
            Path output = Path.of(args[0]);
            PublicationRegister register = PublicationRegister.of(Path.of(args[1]), output);
            DepartmentFolder.takeName(output, 2023, department(NEW), register);
            new DepartmentFolder(output, 2023, department(NEW), register).recover();
        }
    }

    @Test
    void killedAtAnyFileOperationTheNextStartCompletesIt() throws Exception {
        twoFolders();
        Files.createDirectories(place(OLD).resolve("模板"));
        int killed = 0;
        for (int at = 1; settleKilledAt(at) != 0; at++) {
            killed++;
            assertThat(Stream.of(place(OLD), place(NEW)).filter(Files::isDirectory))
                    .as("killed at %d", at)
                    .isNotEmpty();
            assertThat(folder(NEW).current()).as("killed at %d", at).isPresent();
        }
        assertThat(killed).isGreaterThan(2);
        assertThat(departments()).containsExactly("300-新局");
        assertThat(numbers(NEW)).containsExactlyInAnyOrder(1, 2, 1);
    }

    private int settleKilledAt(int operation) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dbudgetbook.halt-at-file-operation=" + operation,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Settling.class.getName(),
                        output.toString(),
                        folder.resolve("state").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
