package budgetbook.launch;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.Settings;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.job.DepartmentJobs;
import budgetbook.job.JobContext;
import budgetbook.run.AnotherRunException;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.Folders;
import budgetbook.run.PastRun;
import budgetbook.run.RunLock;
import budgetbook.run.RunLog;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.run.StateFolder;
import budgetbook.run.StopSignal;
import budgetbook.step.Rules;
import budgetbook.submission.DepartmentSubmissions;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.Patience;
import budgetbook.workbook.file.TemporaryFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** A run: locks, state, input, the departments side by side, outcome. Read {@link #run} from top to bottom. */
public final class Launch {
    /** Enough to look back on half a year of nights; more would only make the repository slow. */
    private static final int RUNS_KEPT = 200;

    private final Folders folders;
    private final Configuration configuration;
    private final boolean draft;
    private final Rules rules;
    private final RunObserver observer;
    private final AtomicBoolean stopping = new AtomicBoolean();

    Launch(Folders folders, Configuration configuration, boolean draft, RunObserver observer) {
        this.folders = folders;
        this.configuration = configuration;
        this.draft = draft;
        this.rules = Rules.of(configuration);
        this.observer = RunObserver.inTurn(observer);
    }

    /**
     * Runs the main job.
     *
     * @throws ConfigurationException if a rule names what the tables do not have
     * @throws AnotherRunException if another run holds the state folder, or the output folder
     * @throws IOException if a folder cannot be read or written
     */
    public static RunOutcome run(
            Folders folders, Configuration configuration, List<Department> departments, RunObserver observer)
            throws IOException {
        return run(folders, configuration, departments, observer, false);
    }

    /** Likewise makes drafts, and publishes nothing. */
    public static RunOutcome draft(
            Folders folders, Configuration configuration, List<Department> departments, RunObserver observer)
            throws IOException {
        return run(folders, configuration, departments, observer, true);
    }

    private static RunOutcome run(
            Folders folders,
            Configuration configuration,
            List<Department> departments,
            RunObserver observer,
            boolean draft)
            throws IOException {
        Launch launch = new Launch(folders, configuration, draft, observer);
        try (StopSignal signal = new StopSignal();
                RunLock lock = RunLock.take(folders.state());
                RunLog log = RunLog.open(folders);
                RunLock output = RunLock.ofOutput(folders)) {
            TemporaryFiles.keepIn(folders.temporary());
            observer.began();
            if (!log.isWritten()) {
                observer.unlogged(folders.log());
            }
            return SoundDatabase.with(folders, observer, () -> launch.withState(departments, signal));
        }
    }

    private RunOutcome withState(List<Department> departments, StopSignal signal) throws IOException {
        try (JobContext context = JobContext.open(folders, configuration, observer)) {
            DepartmentJobs jobs = context.jobs();
            signal.onStop(() -> stop(jobs));
            RunOutcome outcome = consolidate(departments, jobs);
            return draft || outcome.isStopped()
                    ? outcome
                    : new GroupRuns(folders, configuration, context.ledger(), stopping::get).after(outcome);
        } finally {
            StateFolder.guard(folders.state());
        }
    }

    RunOutcome consolidate(List<Department> departments, DepartmentJobs jobs) throws IOException {
        jobs.recover();
        Reception reception = receive();
        Consolidation consolidation = new Consolidation(folders, configuration, rules, jobs, draft);
        List<DepartmentOutcome> outcomes = new ArrayList<>();
        Heap heap = Heap.ofProcess();
        List<Callable<Optional<DepartmentOutcome>>> works = new ArrayList<>();
        for (Department department : departments) {
            DepartmentSubmissions submitted = reception.of(department);
            works.add(() -> heap.whenThereIsRoom(
                    submitted,
                    () -> stopping.get() ? Optional.empty() : Optional.of(consolidation.of(department, submitted))));
        }
        new SideBySide(configuration.settings().departments(), jobs::stop).each(works, outcome -> {
            outcomes.add(outcome);
            observer.ended(outcome);
        });
        jobs.forgetAllBut(RUNS_KEPT);
        return new RunOutcome(outcomes, reception.findings(), outcomes.size() < departments.size());
    }

    /** Takes in the input folder, once for all departments. */
    private Reception receive() throws IOException {
        Settings settings = configuration.settings();
        Inbox inbox = Inbox.receive(
                folders.input(),
                folders.snapshots(),
                Patience.ofSeconds(settings.settleSeconds(), settings.waitSeconds()));
        return Reception.of(inbox, configuration);
    }

    /** Asks the run to stop as soon as it can, leaving what is unfinished to the next; may be called by any thread. */
    void stop(DepartmentJobs jobs) {
        stopping.set(true);
        jobs.stop();
    }

    /** Refuses rules that cannot be checked over the tables of this configuration, as a run would. */
    public static void check(Configuration configuration) {
        Rules.of(configuration);
    }

    /**
     * Returns the past runs, the latest first, at most so many.
     *
     * @throws AnotherRunException if a run holds the state folder
     */
    public static List<PastRun> history(Folders folders, Configuration configuration, int most) throws IOException {
        try (RunLock lock = RunLock.toRead(folders.state());
                RunLog log = RunLog.open(folders)) {
            return SoundDatabase.with(folders, RunObserver.NONE, () -> {
                try (JobContext context = JobContext.open(folders, configuration, RunObserver.NONE)) {
                    return context.pastRuns(most);
                }
            });
        }
    }
}
