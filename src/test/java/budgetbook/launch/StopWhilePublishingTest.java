package budgetbook.launch;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.job.JobContext;
import budgetbook.job.JobScene;
import budgetbook.operation.RunWatch;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.Folders;
import budgetbook.run.PastRun;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.run.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked to stop says what has come of it: what stands is published, though the job counts as stopped. */
class StopWhilePublishingTest {
    @TempDir
    private Path folder;

    private JobScene scene;

    @BeforeEach
    void scene() throws IOException {
        scene = new JobScene(folder);
    }

    @Test
    void whatWasPublishedIsSaidToBe() throws IOException {
        RunOutcome outcome = runStoppedAt(Stage.PUBLISH);

        assertThat(outcome.departments()).singleElement().satisfies(department -> {
            assertThat(department.result()).isEqualTo(DepartmentOutcome.Result.PUBLISHED);
            assertThat(department.number()).isEqualTo(1);
        });
        assertThat(outcome.exitStatus()).isZero();
        assertThat(scene.published().current()).isPresent();
        assertThat(history()).singleElement().extracting(PastRun::outcome).isEqualTo("已发布");
    }

    @Test
    void whatIsLeftToTheNextRunIsNoFault() throws IOException {
        RunOutcome outcome = runStoppedAt(Stage.WRITE);

        assertThat(outcome.departments())
                .singleElement()
                .extracting(DepartmentOutcome::result)
                .isEqualTo(DepartmentOutcome.Result.STOPPED);
        assertThat(outcome.exitStatus()).isEqualTo(143);
        assertThat(scene.published().current()).isEmpty();
        assertThat(history()).singleElement().extracting(PastRun::outcome).isEqualTo("已停止，下次接着做");
        try (RunWatch watch = new RunWatch(scene.folders().state(), InstantSource.system())) {
            watch.ended(outcome);
        }
        assertThat(Files.readString(scene.folders().state().resolve("status.json")))
                .contains("\"exitStatus\" : 143", "按要求停止");
    }

    private RunOutcome runStoppedAt(Stage stage) throws IOException {
        AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
        RunObserver observer = new RunObserver() {
            @Override
            public void reached(Department department, Stage reached) {
                if (reached == stage) {
                    Objects.requireNonNull(stop.get()).run();
                }
            }
        };
        Configuration configuration = scene.configuration();
        Folders folders = scene.folders();
        Files.createDirectories(folders.state());
        Launch launch = new Launch(folders, configuration, false, observer);
        try (JobContext context = JobContext.open(folders, configuration, observer)) {
            stop.set(() -> launch.stop(context.jobs()));
            return launch.consolidate(configuration.departments(), context.jobs());
        }
    }

    private List<PastRun> history() throws IOException {
        return Launch.history(scene.folders(), scene.configuration(), 5);
    }
}
