package budgetbook.job;

import budgetbook.ledger.Ledger;
import budgetbook.publication.Manifest;
import budgetbook.run.RunObserver;
import budgetbook.run.Stage;
import budgetbook.submission.intake.ReceivedFile;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The main job, for one department and year. Read this first: the way of the data, in order.
 *
 * <ol>
 *   <li>{@link ReceiveStep}: which unit has submitted what; who is missing; what has been read before.
 *   <li>{@link IngestStep}: each new submission, read row by row, normalised, into the ledger; a partition each.
 *   <li>{@link GateStep}: gathers what was found, unit by unit.
 *   <li>{@link FeedbackStep}: a unit with 错误 gets its workbook back, marked; any 错误 ends the job here, and nothing
 *       that was published changes.
 *   <li>{@link TabulateStep}: the ledger drawn as the fifteen tables; with {@code rounding: footed} so that they foot in print.
 *   <li>{@link WriteStep}: the tables written as the master workbook, in a folder apart.
 *   <li>{@link ReconcileStep}: that workbook read again from disk and checked by the rules; a failure ends the job.
 *   <li>{@link CompareStep}: what it prints differently from the publication that stands.
 *   <li>{@link EditionStep}: tables, rules and ledger written as the working edition beside it.
 *   <li>{@link PublishStep}: the files moved in place, the publication before them kept under 历史.
 * </ol>
 */
final class ConsolidationJob {
    static final String NAME = "consolidation";

    /** The exit code of a step that found the department not fit to be published. */
    static final String HELD_BACK = "HELD_BACK";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Ledger ledger;
    private final TaskExecutor readers;
    private final RunObserver observer;

    ConsolidationJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Ledger ledger,
            TaskExecutor readers,
            RunObserver observer) {
        this.repository = repository;
        this.transactions = transactions;
        this.ledger = ledger;
        this.readers = readers;
        this.observer = observer;
    }

    /** Whether the ledger holds every submission of which a publication was made. */
    boolean remembers(DepartmentRun run, Manifest standing) {
        return standing.inputs().stream().allMatch(input -> {
            ReceivedFile file = run.share().submissions().get(input.unit());
            return file == null
                    || ledger.holds(ReceiveStep.key(run, input.unit(), file))
                    || ledger.holds(ReceiveStep.key(run, input.unit(), file).named(input.file()));
        });
    }

    /** Only the reading, where a publication stands whose lines the ledger has lost. */
    Job reading(DepartmentRun run) {
        return read(run).build();
    }

    private SimpleJobBuilder read(DepartmentRun run) {
        Step receive = step(Stage.RECEIVE, run, new ReceiveStep(run, ledger));
        Step ingest = new IngestStep(run, ledger, repository, transactions, readers, observer).build(timing(run));
        return new JobBuilder(NAME, repository).start(receive).next(ingest);
    }

    /** The job of one department; its steps share the run. */
    Job of(DepartmentRun run) {
        Step gate = step(Stage.GATE, run, new GateStep(run, ledger));
        Step feedback = step(Stage.FEEDBACK, run, new FeedbackStep(run));
        Step tabulate = step(Stage.TABULATE, run, new TabulateStep(run, ledger));
        Step write = step(Stage.WRITE, run, new WriteStep(run));
        Step reconcile = step(Stage.RECONCILE, run, new ReconcileStep(run, ledger));
        Step compare = step(Stage.COMPARE, run, new CompareStep(run));
        Step edition = step(Stage.EDITION, run, new EditionStep(run, ledger));
        Step publish = step(Stage.PUBLISH, run, new PublishStep(run, ledger));
        return read(run)
                .next(gate)
                .next(feedback)
                .on(HELD_BACK)
                .fail()
                .from(feedback)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(tabulate)
                .next(write)
                .next(reconcile)
                .on(HELD_BACK)
                .fail()
                .from(reconcile)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(compare)
                .next(edition)
                .next(publish)
                .end()
                .build();
    }

    /** Every step but the reading is quick and runs again on a restart: what it hands on lives in memory only. */
    private Step step(Stage stage, DepartmentRun run, Tasklet tasklet) {
        return new StepBuilder(stage.step(), repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(true)
                .listener(timing(run))
                .build();
    }

    private StepExecutionListener timing(DepartmentRun run) {
        return new StepExecutionListener() {
            private long started;

            @Override
            public void beforeStep(StepExecution execution) {
                started = System.nanoTime();
                observer.reached(run.department(), stage(execution));
            }

            @Override
            public @Nullable ExitStatus afterStep(StepExecution execution) {
                run.durations().put(stage(execution), Duration.ofNanos(System.nanoTime() - started));
                return null;
            }
        };
    }

    private static Stage stage(StepExecution execution) {
        return Stage.valueOf(execution.getStepName().toUpperCase(java.util.Locale.ROOT));
    }
}
