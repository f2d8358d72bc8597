package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A heap that is too small, from the start or only for the writing: people are told, and nothing is half. */
@Tag("long")
class ExhaustedHeapTest {
    private static final int INTERNAL_ERROR = 70;

    @TempDir
    private Path folder;

    @Test
    void leavesWhatWasPublishedAndIsPutRightByTheNextRunWithMemory() throws Exception {
        Installed installed = Installed.shipped(folder);
        OutputFolder published = installed.published();
        assertThat(installed.run().status()).isZero();
        List<String> died = new ArrayList<>();
        for (int megabytes : new int[] {8, 16, 24, 32, 40, 44, 48}) {
            int number = published.number();
            installed.changeConfiguration();
            long logged = installed.logged();

            Installed.Started run = installed.run("-Xmx" + megabytes + "m");

            String context = megabytes + " MB\n" + run.printed();
            assertThat(published.faults()).as(context).isEmpty();
            assertThat(run.printed()).as(context).doesNotContain("Exception").doesNotContain("\tat ");
            if (run.status() != 0) {
                assertThat(run.status()).as(context).isEqualTo(INTERNAL_ERROR);
                assertThat(run.printed()).as(context).contains("内存", "BUDGETBOOK_JAVA_OPTS=-Xmx");
                assertThat(published.number()).as(context).isEqualTo(number);
                died.add(lastStage(installed.loggedSince(logged)));
            }
            Installed.Started next = installed.run();
            assertThat(next.status()).as(context + next.printed()).isZero();
            assertThat(published.number()).as(context + next.printed()).isEqualTo(number + 1);
            assertThat(published.faults()).as(context).isEmpty();
        }
        System.out.println("memory ran out in: " + died);
        assertThat(died).hasSizeGreaterThan(2);
        assertThat(died).as("also in the midst of the work").containsAnyOf("勾稽", "写册", "核对");
        try (Stream<Path> files = Files.list(installed.state())) {
            assertThat(files)
                    .as("a database that was not to blame stays in its place")
                    .noneMatch(file -> file.getFileName().toString().contains("无法打开"));
        }
    }

    private static String lastStage(String log) {
        return log.lines()
                .filter(line -> line.contains("焦作市科学技术协会："))
                .reduce((first, second) -> second)
                .map(line -> line.substring(line.lastIndexOf('：') + 1))
                .orElse("before 接收");
    }
}
