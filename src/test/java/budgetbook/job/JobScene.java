package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.Folders;
import budgetbook.run.RunObserver;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.Inbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.ConfigurableApplicationContext;

/** The shipped sample in a folder of its own, on which the steps of the real job are run; their values stay at hand. */
final class JobScene {
    private final Path folder;

    JobScene(Path folder) throws IOException {
        this.folder = folder;
        copy(Path.of("input"), folder.resolve("input"));
        copy(Path.of("config"), folder.resolve("config"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    Path place(String name) {
        return folder.resolve(name);
    }

    Folders folders() {
        return new Folders(folder.resolve("input"), folder.resolve("output"), folder.resolve("state"));
    }

    /** Where the department is published. */
    DepartmentFolder published() throws IOException {
        Configuration configuration = configuration();
        return new DepartmentFolder(
                folder.resolve("output"),
                configuration.year(),
                configuration.departments().get(0));
    }

    /** A run of the job from its first step to its last, or to where it was held back. */
    Ran run() throws IOException, JobExecutionException {
        Configuration configuration = configuration();
        Folders folders = folders();
        Files.createDirectories(folders.state());
        try (ConfigurableApplicationContext context = JobContext.start(folders, configuration, RunObserver.NONE)) {
            DepartmentRun run = received(configuration, folders);
            JobExecution execution = context.getBean(JobOperator.class)
                    .start(
                            context.getBean(ConsolidationJob.class).of(run),
                            new JobParametersBuilder()
                                    .addLong("run", System.nanoTime())
                                    .toJobParameters());
            execution.getAllFailureExceptions().forEach(run::failed);
            return new Ran(
                    run,
                    execution.getStatus() == BatchStatus.COMPLETED ? DepartmentOutcome.Result.PUBLISHED : run.result(),
                    run.folder().current().orElse(null));
        }
    }

    /** The run before its first step, as one that finds nothing to do stays. */
    DepartmentRun received() throws IOException {
        return received(configuration(), folders());
    }

    private DepartmentRun received(Configuration configuration, Folders folders) throws IOException {
        Department department = configuration.departments().get(0);
        Reception.Share share = Reception.of(
                        Inbox.receive(folders.input(), folders.snapshots(), budgetbook.submission.intake.Patience.NONE),
                        configuration)
                .share(department);
        return new DepartmentRun(
                configuration,
                Rules.of(configuration),
                department,
                share,
                published(),
                "0123456789ab".repeat(5) + "cdef");
    }

    Configuration configuration() throws IOException {
        return new ConfigurationFolder(folder.resolve("config")).read(Optional.of(2023));
    }

    /** A run that has ended. */
    record Ran(
            DepartmentRun run,
            DepartmentOutcome.Result result,
            @org.jspecify.annotations.Nullable Manifest standing) {
        /** The names of the files of the publication that stands. */
        List<String> outputs() {
            return standing == null
                    ? List.of()
                    : standing.outputs().stream().map(Manifest.Output::file).toList();
        }

        int number() {
            return standing == null ? 0 : standing.number();
        }
    }
}
