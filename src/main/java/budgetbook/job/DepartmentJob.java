package budgetbook.job;

import budgetbook.ledger.Ledger;
import budgetbook.report.RunPages;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.Faults;
import budgetbook.run.Stage;
import budgetbook.step.Booked;
import budgetbook.step.Compared;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Drafted;
import budgetbook.step.Edition;
import budgetbook.step.Examined;
import budgetbook.step.Judged;
import budgetbook.step.Lacks;
import budgetbook.step.Progress;
import budgetbook.step.Published;
import budgetbook.step.Questions;
import budgetbook.step.Received;
import budgetbook.step.Returned;
import budgetbook.step.Tabulated;
import budgetbook.step.Written;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;

/**
 * The job of one department. The fields below are its steps in order, and the way of the data: each step names those whose
 * products it needs.
 *
 * <p>Between the first two the submissions that the ledger does not hold are read ({@link IngestStep}). Any 错误 in them ends
 * the job after 退回, a rule that does not hold ends it after 勾稽; nothing that was published changes then.
 */
final class DepartmentJob {
    static final String NAME = "consolidation";

    /** The same for a draft, so that the history of publications does not know of it. */
    static final String DRAFT = "draft";

    /** The names of all jobs of departments. */
    static final List<String> NAMES = List.of(NAME, DRAFT);

    private final DepartmentWork work;
    private final JobTools tools;
    private final Map<Stage, Duration> durations = new TreeMap<>();
    private String problem = "";
    private boolean problemKnown;

    private final StepProduct<Received> received;
    private final StepProduct<Examined> examined;
    private final StepProduct<Returned> returned;
    private final StepProduct<Tabulated> tabulated;
    private final StepProduct<Written> written;
    private final StepProduct<Judged> judged;
    private final StepProduct<Compared> compared;
    private final StepProduct<Booked> booked;
    private final StepProduct<Edition> edition;
    private final StepProduct<Published> published;
    private final StepProduct<Drafted> drafted;

    DepartmentJob(DepartmentWork work, JobTools tools) {
        this.work = work;
        this.tools = tools;
        Ledger ledger = tools.ledger();

        received = StepProduct.of(() -> Received.of(work, ledger));
        examined = StepProduct.of(() -> Examined.of(work, received.get(), ledger));
        returned = StepProduct.of(
                () -> Returned.of(work, examined.get()),
                feedback -> examined.get().holdsBack());
        tabulated = StepProduct.of(() -> Tabulated.of(work, examined.get(), ledger));
        written = StepProduct.of(() -> Written.of(work, tabulated.get()));
        judged = StepProduct.of(
                () -> Judged.of(work, examined.get(), tabulated.get(), written.get(), ledger), Judged::holdsBack);
        compared = StepProduct.of(() -> Compared.of(work, written.get()));
        booked = StepProduct.of(() -> Booked.of(work, examined.get(), tabulated.get(), written.get(), ledger));
        edition = StepProduct.of(() ->
                Edition.of(work, examined.get(), tabulated.get(), judged.get(), compared.get(), booked.get(), ledger));
        published = StepProduct.of(this::publish);
        drafted = StepProduct.of(this::draft);
    }

    /** The run page is the last file of the set that is published. */
    private Published publish() throws IOException {
        OffsetDateTime now = OffsetDateTime.now(ZoneId.systemDefault());
        int number = work.folder().nextNumber();
        Questions.ask(progress());
        Lacks.tell(work, booked.get());
        RunPages.prepare(progress(), number, now);
        return Published.of(work, examined.get(), judged.get(), booked.get().news(), number, now, tools.ledger());
    }

    private Drafted draft() throws IOException {
        Drafted draft = Drafted.of(work, examined.get(), tabulated.get(), judged.get(), compared.get(), tools.ledger());
        RunPages.prepareDraft(progress(), OffsetDateTime.now(ZoneId.systemDefault()));
        work.folder().draft().install();
        return draft;
    }

    /** Returns the name of the job of a work. */
    static String name(DepartmentWork work) {
        return work.draft() ? DRAFT : NAME;
    }

    /** Everything that can be computed, whatever is missing or wrong. */
    Job drafting() {
        return read().next(step(Stage.EXAMINE, examined))
                .next(step(Stage.TABULATE, tabulated))
                .next(step(Stage.WRITE, written))
                .next(step(Stage.RECONCILE, judged))
                .next(step(Stage.COMPARE, compared))
                .next(step(Stage.DRAFT, drafted))
                .build();
    }

    /** The whole job. */
    Job whole() {
        Step feedback = step(Stage.FEEDBACK, returned);
        Step reconcile = step(Stage.RECONCILE, judged);
        return read().next(step(Stage.EXAMINE, examined))
                .next(feedback)
                .on(StepProduct.HELD_BACK)
                .fail()
                .from(feedback)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(step(Stage.TABULATE, tabulated))
                .next(step(Stage.WRITE, written))
                .next(reconcile)
                .on(StepProduct.HELD_BACK)
                .fail()
                .from(reconcile)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(step(Stage.COMPARE, compared))
                .next(step(Stage.BOOK, booked))
                .next(step(Stage.EDITION, edition))
                .next(step(Stage.PUBLISH, published))
                .end()
                .build();
    }

    /** Only the reading, where a publication stands whose lines the ledger has lost. */
    Job reading() {
        return read().build();
    }

    private SimpleJobBuilder read() {
        IngestStep ingest = new IngestStep(work, received, tools);
        return new JobBuilder(name(work), tools.repository())
                .start(step(Stage.RECEIVE, received))
                .next(ingest.build(timing(), this::failed));
    }

    /** Takes down why the job failed; the first reason that says something is kept. */
    void failed(Throwable failure) {
        if (!problemKnown) {
            problem = Faults.explain(failure);
            problemKnown = Faults.isKnown(failure);
        }
    }

    /** Returns how far the job has come. */
    Progress progress() {
        return new Progress(
                work,
                examined.orNull(),
                returned.orNull(),
                tabulated.orNull(),
                judged.orNull(),
                compared.orNull(),
                booked.orNull(),
                Collections.unmodifiableMap(new TreeMap<>(durations)),
                problem);
    }

    /** Returns why a job that did not complete was held back: a fault of the program if no step has said so. */
    DepartmentOutcome.Result heldBack() {
        Judged reconciled = judged.orNull();
        if (reconciled != null && reconciled.holdsBack()) {
            return DepartmentOutcome.Result.UNRECONCILED;
        }
        return returned.orNull() != null && examined.get().holdsBack()
                ? DepartmentOutcome.Result.RETURNED
                : DepartmentOutcome.Result.FAILED;
    }

    /** Every step but the reading is quick and runs again on a restart: what it hands on lives in memory only. */
    private Step step(Stage stage, StepProduct<?> product) {
        return new StepBuilder(stage.step(), tools.repository())
                .tasklet(product, tools.transactions())
                .allowStartIfComplete(true)
                .listener(timing())
                .build();
    }

    private StepExecutionListener timing() {
        return new StepExecutionListener() {
            private long started;

            @Override
            public void beforeStep(StepExecution execution) {
                started = System.nanoTime();
                tools.observer().reached(work.department(), stage(execution));
            }

            @Override
            public @Nullable ExitStatus afterStep(StepExecution execution) {
                durations.put(stage(execution), Duration.ofNanos(System.nanoTime() - started));
                return null;
            }
        };
    }

    private static Stage stage(StepExecution execution) {
        return Stage.valueOf(execution.getStepName().toUpperCase(Locale.ROOT));
    }
}
