package budgetbook.job;

import budgetbook.ledger.Ledger;
import budgetbook.run.RunObserver;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What the job of any department works with.
 *
 * @param readers run the partitions of the reading
 */
record JobTools(
        Ledger ledger,
        JobRepository repository,
        PlatformTransactionManager transactions,
        TaskExecutor readers,
        RunObserver observer) {}
