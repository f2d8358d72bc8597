package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import budgetbook.sample.RandomSubmissions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM in the midst of a long reading: the run ends in time and in order, and the next goes on where it stopped. */
@Tag("long")
class StopTest {
    private static final int UNITS = 5;
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void longSubmissions() throws Exception {
        LongDepartment department = new LongDepartment(UNITS, 8000);
        DeclaredDepartment declared = department.edition(0);
        installed = new Installed(folder);
        Files.createDirectories(installed.input());
        RandomSubmissions.write(declared, department.codes(), 3, installed.input());
        RandomConfiguration.write(new RandomDepartment(1, declared, department.codes()), installed.config());
    }

    @Test
    void endsWithinTenSecondsAndTheNextRunReadsOnlyWhatWasNotFinished() throws Exception {
        Installed.Started run = installed.start();
        while (!run.printed().contains("1/" + UNITS + " ") && run.process().isAlive()) {
            Thread.sleep(10);
        }

        run.process().destroy();

        assertThat(run.process().waitFor(10, TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        assertThat(run.status()).as(run.printed()).isEqualTo(TERMINATED);
        Installed.Started history = installed.start(List.of("history"));
        history.process().waitFor();
        assertThat(history.printed()).contains("已停止，下次接着做");
        Installed.Started next = installed.run();
        assertThat(next.status()).as(next.printed()).isZero();
        assertThat(next.printed()).contains("已发布第 1 号").doesNotContain("申报表 " + UNITS + " 份");
    }
}
