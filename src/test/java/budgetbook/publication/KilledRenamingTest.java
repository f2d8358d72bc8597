package budgetbook.publication;

import static budgetbook.publication.RenamingScene.NEW;
import static budgetbook.publication.RenamingScene.OLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A renaming that is killed at any file operation is completed by the next start. */
class KilledRenamingTest {
    @TempDir
    private Path folder;

    private RenamingScene scene;

    @BeforeEach
    void scene() throws IOException {
        scene = new RenamingScene(folder);
    }

    /** Renames in a process of its own, which is killed at a file operation. */
    static final class Settling {
        private Settling() {}

        public static void main(String[] args) throws IOException {
            Path output = Path.of(args[0]);
            PublicationRegister register = PublicationRegister.of(Path.of(args[1]), output);
            DepartmentFolder.takeName(output, 2023, RenamingScene.department(NEW), register);
            new DepartmentFolder(output, 2023, RenamingScene.department(NEW), register).recover();
        }
    }

    @Test
    void killedAtAnyFileOperationTheNextStartCompletesIt() throws Exception {
        scene.twoFolders();
        Files.createDirectories(scene.place(OLD).resolve("模板"));
        int killed = 0;
        for (int at = 1; settleKilledAt(at) != 0; at++) {
            killed++;
            assertThat(Stream.of(scene.place(OLD), scene.place(NEW)).filter(Files::isDirectory))
                    .as("killed at %d", at)
                    .isNotEmpty();
            assertThat(scene.folder(NEW).current()).as("killed at %d", at).isPresent();
        }
        assertThat(killed).isGreaterThan(2);
        assertThat(scene.departments()).containsExactly("300-新局");
        assertThat(scene.numbers(NEW)).containsExactlyInAnyOrder(1, 2, 1);
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
                        scene.output.toString(),
                        scene.folder.resolve("state").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
