package budgetbook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Department;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a made-up department, in which a set of one file is published and interrupted. */
final class FolderScene {
    final DepartmentFolder folder;

    FolderScene(Path output) {
        Unit lead = new Unit("300101", "试验局", "本级", Nature.ADMINISTRATIVE, true);
        folder = new DepartmentFolder(output, 2023, new Department("300", "试/验局", List.of(lead)));
    }

    void assertSecondIsWhole() throws IOException {
        assertThat(Files.readString(folder.path().resolve("总册.xlsx"))).isEqualTo("二");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(2);
        assertThat(Files.readString(folder.path().resolve("历史/0001-20230102030405/总册.xlsx")))
                .isEqualTo("一");
        assertThat(names(folder.path())).containsExactly("manifest.json", "历史", "总册.xlsx");
    }

    void publish(String content) throws IOException {
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), content);
        folder.publish(manifest());
    }

    /** As a process leaves it that is killed just after the point of no return. */
    Path leaveReady(String content) throws IOException {
        Path preparing = folder.preparation().begin();
        Files.writeString(preparing.resolve("总册.xlsx"), content);
        ManifestFile.write(preparing, manifest());
        return Files.move(preparing, folder.path().resolve(".ready"));
    }

    /** As a process leaves it that is killed when it has moved the manifest away. */
    void begun(Path ready) throws IOException {
        Path outgoing = Files.createDirectory(ready.resolve(".outgoing"));
        Path history = folder.path().resolve("历史/0001-20230102030405");
        Files.createDirectories(history);
        for (String file : List.of("总册.xlsx", "manifest.json")) {
            Files.copy(folder.path().resolve(file), history.resolve(file));
        }
        Files.move(folder.path().resolve("manifest.json"), outgoing.resolve("manifest.json"));
        Files.writeString(folder.path().resolve("发布未完成，请勿使用.txt"), "便条");
    }

    Manifest manifest() throws IOException {
        return new Manifest(
                "budgetbook",
                "300",
                "试验局",
                2023,
                folder.nextNumber(),
                "i",
                "c",
                "2023-01-02T03:04:05+08:00",
                new Manifest.LastRun("2023-01-02T03:04:05+08:00", "已发布", true),
                null,
                List.of(),
                folder.preparation().files(),
                List.of(),
                List.of(),
                null,
                null);
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
