package budgetbook.job;

import budgetbook.configuration.Configuration;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.run.Folders;
import budgetbook.run.PastRun;
import budgetbook.run.RunObserver;
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
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The Spring context: the database in the state folder, the job repository in it, and what runs the jobs. Only what a run
 * needs is configured, and nothing is looked for by scanning. To be closed.
 */
public final class JobContext implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private JobContext(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the database of the state folder and brings it up to date.
     *
     * @throws DamagedDatabaseException if that fails, and nothing else explains it
     */
    public static JobContext open(Folders folders, Configuration configuration, RunObserver observer) {
        LedgerDatabase.requireNoLooseEnd(folders.state());
        try {
            return new JobContext(start(folders, configuration, observer));
        } catch (RuntimeException e) {
            DamagedDatabaseException.rethrowOpening(e);
            throw e;
        }
    }

    /** Returns what runs the jobs of departments. */
    public DepartmentJobs jobs() {
        return context.getBean(DepartmentJobs.class);
    }

    /** Returns the past runs, the latest first, at most so many. */
    public List<PastRun> pastRuns(int most) {
        return new RunHistory(context.getBean(JobRepository.class)).latest(most);
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
        context.close();
    }

    private static ConfigurableApplicationContext start(
            Folders folders, Configuration configuration, RunObserver observer) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(Beans.class);
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
                    context.getBeanFactory().registerSingleton("budgetConfiguration", configuration);
                    context.getBeanFactory().registerSingleton("runObserver", observer);
                })
                .run();
    }

    /** What the context is made of. */
    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        BatchJdbcAutoConfiguration.class
    })
    static class Beans {
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
        DepartmentJobs departmentJobs(
                JobOperator operator,
                Ledger ledger,
                JobRepository repository,
                PlatformTransactionManager transactions,
                TaskExecutor readers,
                RunObserver observer) {
            return new DepartmentJobs(operator, new JobTools(ledger, repository, transactions, readers, observer));
        }
    }
}
