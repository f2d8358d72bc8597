package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units and departments are renamed in the configuration: nothing of the former name is left looking current. */
class RenamingTest {
    private static final String DEPARTMENT = "departments/254.yml";

    @TempDir
    private Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void feedbackFormsFolderNumbersAndHistoryGoWithTheName() throws IOException {
        Scene scene = Scene.published(folder);
        scene.configure(DEPARTMENT, "name: 焦作市科技馆", "name: 甲馆");
        assertThat(scene.run()).isEqualTo(2);
        assertThat(names(scene.returned())).containsExactly("254301-甲馆.xlsx");
        Files.copy(scene.input(Scene.MUSEUM), scene.returned().resolve("254301-往来.xlsx"));

        scene.configure(DEPARTMENT, "name: 甲馆", "name: 乙馆");
        assertThat(scene.run()).isEqualTo(2);

        assertThat(names(scene.returned())).containsExactly("254301-乙馆.xlsx", "254301-往来.xlsx");

        scene.configure(DEPARTMENT, "name: 乙馆", "name: 焦作市科技馆");
        scene.configure(DEPARTMENT, "name: 焦作市科学技术协会\nunits", "name: 焦作市科协\nunits");
        assertThat(scene.run()).isZero();

        Path renamed = scene.place("output/2023/254-焦作市科协");
        assertThat(names(scene.place("output/2023"))).containsExactly("254-焦作市科协");
        assertThat(scene.printed()).contains("已发布第 2 号");
        assertThat(names(renamed)).contains("焦作市科协2023年度部门预算.xlsx").doesNotContain("焦作市科学技术协会2023年度部门预算.xlsx");
        assertThat(names(renamed.resolve("退回"))).containsExactly("254301-往来.xlsx");
        assertThat(scene.command("history", "--restore", "1")).isZero();
        assertThat(scene.command("explain", "预算05表!F9")).isZero();
    }
}
