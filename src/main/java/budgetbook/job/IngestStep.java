package budgetbook.job;

import budgetbook.budget.Unit;
import budgetbook.normalise.SubmissionReading;
import budgetbook.run.Stage;
import budgetbook.run.Turn;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Received;
import budgetbook.submission.intake.ReceivedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * 读取: a partition for each submission that the ledger does not hold yet; in it rows are read, normalised and written
 * in chunks. A partition that was cut off begins anew, one that was completed is not read again.
 */
final class IngestStep {
    private static final int CHUNK = 1000;
    private static final String UNIT = "unit";

    private final DepartmentWork work;
    private final StepProduct<Received> received;
    private final JobTools tools;

    IngestStep(DepartmentWork work, StepProduct<Received> received, JobTools tools) {
        this.work = work;
        this.received = received;
        this.tools = tools;
    }

    /**
     * Builds the step.
     *
     * @param failed is told why a partition failed
     */
    Step build(StepExecutionListener listener, Consumer<Throwable> failed) {
        return new StepBuilder(Stage.INGEST.step(), tools.repository())
                .partitioner(Stage.INGEST.step(), gridSize -> unread())
                .partitionHandler(new Partitions(failed))
                .allowStartIfComplete(true)
                .listener(listener)
                .build();
    }

    private Map<String, ExecutionContext> unread() {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (String unit : received.get().unread(work)) {
            ExecutionContext context = new ExecutionContext();
            context.putString(UNIT, unit);
            partitions.put(unit, context);
        }
        tools.observer().reading(work.department(), partitions.size());
        return partitions;
    }

    /** Runs each partition in a step of its own, because a submission's reader and normaliser hold state. */
    private final class Partitions extends AbstractPartitionHandler {
        private final Consumer<Throwable> failed;

        Partitions(Consumer<Throwable> failed) {
            this.failed = failed;
        }

        @Override
        protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> executions)
                throws InterruptedException, ExecutionException {
            List<FutureTask<StepExecution>> tasks = new ArrayList<>();
            for (StepExecution execution : byUnit(executions)) {
                FutureTask<StepExecution> task = new FutureTask<>(Turn.handedOn(() -> {
                    worker(execution.getExecutionContext().getString(UNIT)).execute(execution);
                    return execution;
                }));
                tasks.add(task);
                tools.readers().execute(task);
            }
            Set<StepExecution> ended = new LinkedHashSet<>();
            ExecutionException failure = null;
            for (FutureTask<StepExecution> task : tasks) {
                try {
                    ended.add(task.get());
                } catch (ExecutionException e) {
                    failure = failure == null ? e : failure; // the others still write: wait for them first
                }
            }
            if (failure != null) {
                throw failure;
            }
            // The step that takes them together says only that one of them failed.
            ended.stream()
                    .filter(execution -> execution.getStatus() == BatchStatus.FAILED)
                    .flatMap(execution -> execution.getFailureExceptions().stream())
                    .forEach(failed);
            return ended;
        }
    }

    /** In the order of the codes, for a set has none. */
    private static List<StepExecution> byUnit(Set<StepExecution> executions) {
        return executions.stream()
                .sorted(Comparator.comparing(
                        execution -> execution.getExecutionContext().getString(UNIT)))
                .toList();
    }

    private Step worker(String unitCode) {
        Unit unit =
                work.department().unit(unitCode).orElseThrow(() -> new IllegalStateException("no unit " + unitCode));
        ReceivedFile file =
                java.util.Objects.requireNonNull(work.submitted().files().get(unitCode));
        SubmissionReader reader = new SubmissionReader(new SubmissionReading(unit, file, work.configuration()));
        SubmissionWriter writer = new SubmissionWriter(
                tools.ledger(), work.key(unitCode, file), () -> tools.observer().read(work.department(), unit));
        return new StepBuilder(Stage.INGEST.step() + ":" + unitCode, tools.repository())
                        .<SubmissionWriter.Result, SubmissionWriter.Result>chunk(CHUNK)
                        .transactionManager(tools.transactions())
                        .reader(reader)
                        .writer(writer)
                        .stream(writer)
                        .build();
    }
}
