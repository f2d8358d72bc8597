package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.run.AnotherRunException;
import budgetbook.run.Folders;
import budgetbook.run.PastRun;
import budgetbook.run.RunLock;
import budgetbook.run.RunLog;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.run.StateFolder;
import budgetbook.run.StopSignal;
import budgetbook.workbook.file.TemporaryFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The Spring context of a run: the database in the state folder, the job repository in it, and the job. Only what a run
 * needs is configured, and nothing is looked for by scanning.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
public class JobContext {
    private static final Logger LOG = LoggerFactory.getLogger(JobContext.class);

    /** Refuses rules that cannot be checked over the tables of this configuration, as a run would. */
    public static void check(Configuration configuration) {
        Rules.of(configuration);
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
        Rules rules = Rules.of(configuration);
        try (StopSignal signal = new StopSignal();
                RunLock lock = RunLock.take(folders.state());
                RunLog log = RunLog.open(folders);
                RunLock output = RunLock.ofOutput(folders)) {
            TemporaryFiles.keepIn(folders.temporary());
            observer.began();
            if (!log.isWritten()) {
                observer.unlogged(folders.log());
            }
            return withSoundDatabase(folders, observer, () -> {
                try (ConfigurableApplicationContext context = start(folders, configuration, observer)) {
                    Consolidation consolidation = context.getBean(Consolidation.class);
                    signal.onStop(consolidation::stop);
                    return consolidation.run(departments, rules);
                } finally {
                    StateFolder.guard(folders.state());
                }
            });
        }
    }

    /**
     * Does a work on the state folder; where its database turns out to be damaged, once more with a new one. Where that fails as
     * well, the damage was not the reason, or not the only one: the database is put back, and next time is like this time.
     */
    private static <T> T withSoundDatabase(Folders folders, RunObserver observer, Work<T> work) throws IOException {
        try {
            return orTellDamage(work);
        } catch (DamagedDatabaseException e) {
            if (!LedgerDatabase.isThere(folders.state())) {
                throw e;
            }
            LOG.warn("状态数据库无法使用", e);
            Path aside = LedgerDatabase.setAside(folders.state(), LocalDateTime.now(ZoneId.systemDefault()));
            observer.setAside(aside);
            try {
                return orTellDamage(work);
            } catch (IOException | RuntimeException | Error again) {
                LedgerDatabase.putBack(folders.state(), aside);
                observer.putBack();
                if (again instanceof DamagedDatabaseException && again.getCause() instanceof RuntimeException reason) {
                    throw reason;
                }
                throw again;
            }
        }
    }

    private static <T> T orTellDamage(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (RuntimeException e) {
            DamagedDatabaseException.rethrow(e);
            if (DamagedDatabaseException.isInUse(e)) {
                throw new AnotherRunException("正在使用状态数据库");
            }
            if (DamagedDatabaseException.isOfDatabase(e) || comesOfRepository(e)) {
                DamagedDatabaseException.rethrowOpening(e);
            }
            throw e;
        }
    }

    /**
     * Whether the job repository could not make sense of what the database holds. What fails in a job does not come here: it
     * fails its department only.
     */
    private static boolean comesOfRepository(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith(JobRepository.class.getPackageName() + ".dao."));
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    /**
     * The past runs, the latest first, at most so many.
     *
     * @throws AnotherRunException if a run holds the state folder
     */
    public static List<PastRun> history(Folders folders, Configuration configuration, int most) throws IOException {
        try (RunLock lock = RunLock.toRead(folders.state());
                RunLog log = RunLog.open(folders)) {
            return withSoundDatabase(folders, RunObserver.NONE, () -> {
                try (ConfigurableApplicationContext context = start(folders, configuration, RunObserver.NONE)) {
                    return new RunHistory(context.getBean(JobRepository.class)).latest(most);
                }
            });
        }
    }

    /**
     * Starts the context: opens the database and brings it up to date.
     *
     * @throws DamagedDatabaseException if that fails, and nothing else explains it
     */
    static ConfigurableApplicationContext start(Folders folders, Configuration configuration, RunObserver observer) {
        LedgerDatabase.requireNoLooseEnd(folders.state());
        try {
            return open(folders, configuration, observer);
        } catch (RuntimeException e) {
            DamagedDatabaseException.rethrowOpening(e);
            throw e;
        }
    }

    private static ConfigurableApplicationContext open(
            Folders folders, Configuration configuration, RunObserver observer) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(JobContext.class);
        SpringApplication application = builder.application();
        // The log is opened before the context and outlives it, see RunLog.
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return builder.web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of("spring.datasource.url", LedgerDatabase.url(folders.state())))
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("folders", folders);
                    context.getBeanFactory().registerSingleton("budgetConfiguration", configuration);
                    context.getBeanFactory().registerSingleton("runObserver", observer);
                })
                .run();
    }

    @Bean
    Ledger ledger(JdbcOperations jdbc) {
        return new Ledger(jdbc);
    }

    @Bean
    TaskExecutor readers(Configuration configuration) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(configuration.settings().readers());
        executor.setThreadNamePrefix("reader-");
        return executor;
    }

    @Bean
    ConsolidationJob consolidationJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Ledger ledger,
            TaskExecutor readers,
            RunObserver observer) {
        return new ConsolidationJob(repository, transactions, ledger, readers, observer);
    }

    @Bean
    Consolidation consolidation(
            Folders folders,
            Configuration configuration,
            JobOperator operator,
            JobRepository repository,
            ConsolidationJob job,
            RunObserver observer) {
        return new Consolidation(folders, configuration, operator, repository, job, observer);
    }
}
