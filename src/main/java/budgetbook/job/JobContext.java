package budgetbook.job;

import budgetbook.configuration.Configuration;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.run.Folders;
import budgetbook.run.PastRun;
import budgetbook.run.RunObserver;
import java.util.List;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What lives longer than the job of a department: the database in the state folder, the job repository in it, and what runs
 * the jobs. Made by constructors and by Spring Batch's own factories; there is no container to start. To be closed.
 */
public final class JobContext implements AutoCloseable {
    private final StateDatabase database;
    private final ThreadPoolTaskExecutor readers;
    private final JobRepository repository;
    private final Ledger ledger;
    private final DepartmentJobs jobs;

    private JobContext(StateDatabase database, Configuration configuration, RunObserver observer) throws Exception {
        this.database = database;
        this.readers = readers(configuration.settings().readers());
        PlatformTransactionManager transactions = new JdbcTransactionManager(database.source());
        this.repository = repository(database, transactions);
        this.ledger = new Ledger(new JdbcTemplate(database.source()));
        this.jobs = new DepartmentJobs(
                operator(repository, transactions), new JobTools(ledger, repository, transactions, readers, observer));
    }

    /**
     * Opens the database of the state folder and brings it up to date.
     *
     * @throws DamagedDatabaseException if that fails, and nothing else explains it
     */
    public static JobContext open(Folders folders, Configuration configuration, RunObserver observer) {
        LedgerDatabase.requireNoLooseEnd(folders.state());
        try {
            StateDatabase database = StateDatabase.open(folders.state());
            try {
                return new JobContext(database, configuration, observer);
            } catch (Exception | Error e) {
                database.close();
                throw e;
            }
        } catch (Exception e) {
            DamagedDatabaseException.rethrowOpening(e);
            throw e instanceof RuntimeException plain ? plain : new IllegalStateException(e);
        }
    }

    /** Returns what runs the jobs of departments. */
    public DepartmentJobs jobs() {
        return jobs;
    }

    /** Returns the ledger in the database. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns the past runs, the latest first, at most so many. */
    public List<PastRun> pastRuns(int most) {
        return new RunHistory(repository).latest(most);
    }

    /**
     * Whether a failure comes of the job repository, which could not make sense of what the database holds. What fails in a
     * job does not: it fails its department only.
     */
    public static boolean comesOfRepository(Throwable failure) {
        String inner = JobRepository.class.getPackageName() + ".dao.";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith(inner)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        readers.shutdown();
        database.close();
    }

    private static ThreadPoolTaskExecutor readers(int number) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(number);
        executor.setThreadNamePrefix("reader-");
        executor.initialize();
        return executor;
    }

    private static JobRepository repository(StateDatabase database, PlatformTransactionManager transactions)
            throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.source());
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static JobOperator operator(JobRepository repository, PlatformTransactionManager transactions)
            throws Exception {
        JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
        factory.setJobRepository(repository);
        factory.setTransactionManager(transactions);
        factory.setJobRegistry(new MapJobRegistry());
        factory.afterPropertiesSet();
        return factory.getObject();
    }
}
