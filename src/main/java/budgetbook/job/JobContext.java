package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationException;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.workbook.TemporaryFiles;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
public class JobContext {

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

    /** Does a work on the state folder; where its database turns out to be damaged, once more with a new one. */
    private static <T> T withSoundDatabase(Folders folders, RunObserver observer, Work<T> work) throws IOException {
        try {
            return orTellDamage(work);
        } catch (DamagedDatabaseException e) {
            observer.setAside(LedgerDatabase.setAside(folders.state(), LocalDateTime.now(ZoneId.systemDefault())));
            return work.run();
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
            throw e;
        }
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
        try (RunLock lock = RunLock.take(folders.state());
                RunLog log = RunLog.open(folders)) {
            return withSoundDatabase(folders, RunObserver.NONE, () -> {
                try (ConfigurableApplicationContext context = start(folders, configuration, RunObserver.NONE)) {
                    return new RunHistory(context.getBean(JobRepository.class)).latest(most);
                }
            });
        }
    }

    static ConfigurableApplicationContext start(Folders folders, Configuration configuration, RunObserver observer) {
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
    Ledger ledger(JdbcClient jdbc, JdbcOperations batch) {
        return new Ledger(jdbc, batch);
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
