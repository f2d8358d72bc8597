package budgetbook.job;

import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * What a step hands on: made when the step runs, and asked for by the steps after it. It lives in memory only, so that such
 * a step runs again when a job is restarted.
 *
 * @param <T> an immutable value
 */
final class StepProduct<T> implements Tasklet {
    /** The exit code of a step that found the department not fit to be published. */
    static final String HELD_BACK = "HELD_BACK";

    private final Making<T> making;
    private final Predicate<T> holdsBack;
    private @Nullable T product;

    private StepProduct(Making<T> making, Predicate<T> holdsBack) {
        this.making = making;
        this.holdsBack = holdsBack;
    }

    /** A step that is always followed by the next. */
    static <T> StepProduct<T> of(Making<T> making) {
        return new StepProduct<>(making, product -> false);
    }

    /** A step after which the job may end. */
    static <T> StepProduct<T> of(Making<T> making, Predicate<T> holdsBack) {
        return new StepProduct<>(making, holdsBack);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException, UnreadableWorkbookException {
        T made = making.make();
        product = made;
        if (holdsBack.test(made)) {
            contribution.setExitStatus(new ExitStatus(HELD_BACK));
        }
        return RepeatStatus.FINISHED;
    }

    /** Returns the product of a step that has run. */
    T get() {
        T made = product;
        if (made == null) {
            throw new IllegalStateException("a step was reached before the one whose product it needs");
        }
        return made;
    }

    /** Returns the product; null if the step was not reached. */
    @Nullable
    T orNull() {
        return product;
    }

    /** What a step does. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException, UnreadableWorkbookException;
    }
}
