package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.Folders;
import budgetbook.run.RunObserver;
import budgetbook.sample.KnownConfiguration;
import budgetbook.sample.SharedFolder;
import budgetbook.sample.WithoutBook;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Progress;
import budgetbook.step.Rules;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped sample in a folder of its own, on which the steps of the real job are run; their values stay at hand. */
public final class JobScene {
    private final Path folder;

    public JobScene(Path folder) throws IOException {
        this.folder = folder;
        SharedFolder.copy(Path.of("input"), folder.resolve("input"));
        SharedFolder.copy(Path.of("config"), folder.resolve("config"));
        WithoutBook.in(folder.resolve("config"));
    }

    private JobScene(JobScene other, Path folder) throws IOException {
        this.folder = folder;
        SharedFolder.copy(other.folder, folder);
    }

    /** A copy of this scene as it is now, to go on with. */
    public JobScene copyTo(Path other) throws IOException {
        return new JobScene(this, other);
    }

    public Path place(String name) {
        return folder.resolve(name);
    }

    public Folders folders() {
        return new Folders(folder.resolve("input"), folder.resolve("output"), folder.resolve("state"));
    }

    /** Where the department is published. */
    public DepartmentFolder published() throws IOException {
        Configuration configuration = configuration();
        return new DepartmentFolder(
                folder.resolve("output"),
                configuration.year(),
                configuration.departments().get(0));
    }

    /** Runs the job from its first step to its last, or to where it was held back. */
    public Ran run() throws IOException {
        Folders folders = folders();
        Files.createDirectories(folders.state());
        try (JobContext context = JobContext.open(folders, configuration(), RunObserver.NONE)) {
            DepartmentWork work = work();
            DepartmentJobs.End end = context.jobs().publish(work);
            return new Ran(end.progress(), end.result(), work.folder().current().orElse(null));
        }
    }

    /** What the job is about, as it is before its first step. */
    public DepartmentWork work() throws IOException {
        Configuration configuration = configuration();
        Folders folders = folders();
        Department department = configuration.departments().get(0);
        return DepartmentWork.of(
                configuration,
                Rules.of(configuration),
                department,
                Reception.of(Inbox.receive(folders.input(), folders.snapshots(), Patience.NONE), configuration)
                        .of(department),
                published());
    }

    public Configuration configuration() throws IOException {
        return KnownConfiguration.of(folder.resolve("config"));
    }

    /** A run that has ended. */
    public record Ran(
            Progress progress,
            DepartmentOutcome.Result result,
            @org.jspecify.annotations.Nullable Manifest standing) {
        /** The names of the files of the publication that stands. */
        public List<String> outputs() {
            return standing == null
                    ? List.of()
                    : standing.outputs().stream().map(Manifest.Output::file).toList();
        }

        public int number() {
            return standing == null ? 0 : standing.number();
        }
    }
}
