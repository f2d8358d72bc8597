package budgetbook.publication;

import budgetbook.budget.Department;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An output folder with a department that is called one thing and then another. */
final class RenamingScene {
    static final String OLD = "旧局";
    static final String NEW = "新局";

    final Path folder;
    final Path output;
    final PublicationRegister register;

    RenamingScene(Path folder) throws IOException {
        this.folder = folder;
        this.output = Files.createDirectory(folder.resolve("output"));
        this.register = PublicationRegister.of(Files.createDirectory(folder.resolve("state")), output);
    }

    static Department department(String name) {
        return new Department("300", name, List.of(new Unit("300101", "试验局", "本级", Nature.ADMINISTRATIVE, true)));
    }

    DepartmentFolder folder(String name) {
        return new DepartmentFolder(output, 2023, department(name), register);
    }

    Path place(String name) {
        return output.resolve("2023/300-" + name);
    }

    void publish(String name) throws IOException {
        DepartmentFolder publishing = folder(name);
        prepare(publishing, name);
        publishing.publish(manifest(publishing, name));
    }

    static void prepare(DepartmentFolder publishing, String name) throws IOException {
        Files.writeString(publishing.preparation().begin().resolve(name + "总册.xlsx"), name);
    }

    static Manifest manifest(DepartmentFolder publishing, String name) throws IOException {
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
                List.of(),
                null,
                null);
    }

    void settle(String name) throws IOException {
        DepartmentFolder.takeName(output, 2023, department(name), register);
        folder(name).recover();
    }

    List<Integer> numbers(String name) {
        return PastPublication.of(folder(name)).stream()
                .map(publication -> publication.manifest().number())
                .toList();
    }

    List<String> departments() throws IOException {
        return names(output.resolve("2023"));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** As two installations, or a copy that was put back, leave them. */
    void twoFolders() throws IOException {
        publish(OLD);
        publish(OLD);
        Files.move(place(OLD), folder.resolve("aside"));
        Files.delete(folder.resolve("state").resolve(PublicationRegister.NAME));
        publish(NEW);
        Files.move(folder.resolve("aside"), place(OLD));
    }
}
