package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.oracle.RandomDepartment;
import budgetbook.oracle.RandomDepartments;
import budgetbook.sample.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Departments side by side leave, print and log what they do one after the other, whatever becomes of each. */
class SideBySideRunTest {
    @TempDir
    private Path folder;

    @Test
    void oneFailsAndOneIsReturned() throws IOException {
        Case given = new Case(RandomDepartments.of(7, 3, 1), 0, 1);

        Map<String, String> traces = given.run(folder.resolve("side by side"), 3);

        assertThat(traces).isEqualTo(given.run(folder.resolve("one at a time"), 1));
        assertThat(traces.get("printed")).containsSubsequence("程序内部故障", "未发布", "已发布第 1 号");
        assertThat(traces.get("log")).containsSubsequence(given.mentions());
    }

    static LongStream seeds() {
        String[] range = System.getProperty("budgetbook.seeds", "1:4").split(":");
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @Tag("long")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void atRandom(long seed) throws IOException {
        Random random = new Random(seed);
        RandomDepartments departments = RandomDepartments.of(seed, 3 + random.nextInt(5), 1 + random.nextInt(3));
        int number = departments.all().size();
        Case given = new Case(departments, random.nextInt(number), random.nextInt(number));

        Map<String, String> traces = given.run(folder.resolve("side by side"), 2 + random.nextInt(6));

        assertThat(traces).isEqualTo(given.run(folder.resolve("one at a time"), 1));
    }

    /**
     * Departments of which things happen to some.
     *
     * @param failing the place of the one whose folder cannot be made; this comes before all else
     * @param returned the place of the one that lacks a submission
     */
    private record Case(RandomDepartments departments, int failing, int returned) {

        /** Runs twice in a folder of its own: all is new, and all that was published has not changed. */
        Map<String, String> run(Path folder, int atATime) throws IOException {
            // Written once, for the dates in a workbook go by the zone, which a run sets.
            Path given = folder.resolveSibling("given");
            if (Files.notExists(given)) {
                departments.write(given);
            }
            SharedFolder.copy(given, folder);
            Scene scene = Scene.of(folder);
            scene.configure("budgetbook.yml", "readers: 2", "readers: 1\ndepartments: " + atATime);
            lose(folder);
            obstruct(folder);
            int status = scene.run();
            assertThat(status).as(scene.printed()).isEqualTo(70);
            Map<String, String> traces = Traces.of(scene);
            assertThat(scene.run()).isEqualTo(status);
            Traces.of(scene).forEach((name, trace) -> traces.put("again " + name, trace));
            return traces;
        }

        private void lose(Path folder) throws IOException {
            Path input = folder.resolve("input").resolve(code(departments.all().get(returned)));
            try (Stream<Path> files = Files.walk(input)) {
                Files.delete(
                        files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow());
            }
        }

        private void obstruct(Path folder) throws IOException {
            RandomDepartment department = departments.all().get(failing);
            Path year = Files.createDirectories(folder.resolve("output/2023"));
            Files.writeString(
                    year.resolve(
                            code(department) + "-" + department.department().name()),
                    "in the way");
        }

        /** How the log mentions each department, in the order in which it does. */
        List<String> mentions() {
            return departments.all().stream()
                    .map(department ->
                            code(department) + " " + department.department().name())
                    .toList();
        }

        private static String code(RandomDepartment random) {
            return random.department().code();
        }
    }
}
