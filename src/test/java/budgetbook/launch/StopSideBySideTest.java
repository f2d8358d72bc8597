package budgetbook.launch;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.job.JobContext;
import budgetbook.oracle.RandomDepartments;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Folders;
import budgetbook.run.PastRun;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.run.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked to stop stops all departments that it works on, begins no other, and the next run does the rest. */
class StopSideBySideTest {
    private static final int DEPARTMENTS = 4;

    @TempDir
    private Path folder;

    private Folders folders;
    private Configuration configuration;

    @BeforeEach
    void departments() throws IOException {
        RandomDepartments.of(3, DEPARTMENTS, 1).write(folder);
        Path settings = folder.resolve("config/budgetbook.yml");
        Files.writeString(settings, Files.readString(settings).replace("readers: 2", "readers: 2\ndepartments: 2"));
        folders = new Folders(folder.resolve("input"), folder.resolve("output"), folder.resolve("state"));
        configuration = new ConfigurationFolder(folder.resolve("config")).read(Optional.empty());
    }

    @Test
    void allAreStoppedAndTheNextRunGoesOn() throws IOException {
        RunOutcome stopped = stoppedAtTheFirst(Stage.RECONCILE);

        List<DepartmentOutcome> outcomes = stopped.departments();
        assertThat(outcomes).hasSizeLessThan(DEPARTMENTS);
        assertThat(outcomes.get(0).result()).isEqualTo(Result.STOPPED);
        assertThat(outcomes).extracting(DepartmentOutcome::result).isSubsetOf(Result.STOPPED, Result.PUBLISHED);
        assertThat(outcomes).extracting(outcome -> outcome.department().code()).isSorted();
        assertThat(stopped.exitStatus()).isEqualTo(143);
        assertThat(Launch.history(folders, configuration, DEPARTMENTS))
                .extracting(PastRun::outcome)
                .isSubsetOf("已停止，下次接着做", "已发布");
        RunOutcome next = Launch.run(folders, configuration, configuration.departments(), RunObserver.NONE);
        assertThat(next.exitStatus()).isZero();
        assertThat(next.departments()).hasSize(DEPARTMENTS).allMatch(outcome -> outcome.number() == 1);
    }

    private RunOutcome stoppedAtTheFirst(Stage stage) throws IOException {
        AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
        RunObserver observer = new RunObserver() {
            @Override
            public void reached(Department department, Stage reached) {
                if (reached == stage
                        && department.equals(configuration.departments().get(0))) {
                    Objects.requireNonNull(stop.get()).run();
                }
            }
        };
        Files.createDirectories(folders.state());
        Launch launch = new Launch(folders, configuration, false, observer);
        try (JobContext context = JobContext.open(folders, configuration, observer)) {
            stop.set(() -> launch.stop(context.jobs()));
            return launch.consolidate(configuration.departments(), context.jobs());
        }
    }
}
