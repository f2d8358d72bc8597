package budgetbook.job;

import budgetbook.budget.Product;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The log of a run. It is open only while its process holds the state folder, so that no two processes roll over one
 * file. What was read in submissions is not for the log: it holds places and titles, never a cell's content.
 */
public final class RunLog implements AutoCloseable {
    private static final Map<String, Object> LIMITS = Map.of(
            "logging.logback.rollingpolicy.max-file-size", "10MB",
            "logging.logback.rollingpolicy.max-history", "90",
            "logging.logback.rollingpolicy.total-size-cap", "200MB",
            "logging.logback.rollingpolicy.clean-history-on-start", "true",
            "logging.charset.file", "UTF-8",
            "logging.pattern.file", "%d{yyyy-MM-dd HH:mm:ss} %-5level %msg%n",
            "logging.structured.format.file", "ecs",
            "spring.application.name", "budgetbook",
            "spring.application.version", Product.VERSION);

    private final LoggingSystem system = LoggingSystem.get(RunLog.class.getClassLoader());

    private RunLog(Folders folders) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "file", Map.of("logging.file.name", folders.log().toString())));
        environment.getPropertySources().addLast(new MapPropertySource("limits", LIMITS));
        system.cleanUp();
        system.beforeInitialize();
        system.initialize(
                new LoggingInitializationContext(environment),
                "classpath:" + folders.logFormat().configuration(),
                LogFile.get(environment));
    }

    /** Opens the log; whoever does so holds the state folder. */
    static RunLog open(Folders folders) {
        return new RunLog(folders);
    }

    /**
     * Notes why a run failed after it has ended or before it began: with its stack where the program is at fault. Nothing
     * is noted where there is no state folder, or another run holds it.
     */
    public static void note(Folders folders, String message, Throwable problem, boolean withStack) {
        if (!Files.isDirectory(folders.state())) {
            return;
        }
        try (RunLock lock = RunLock.take(folders.state());
                RunLog log = open(folders)) {
            LoggerFactory.getLogger(RunLog.class).error(message, withStack ? problem : null);
        } catch (AnotherRunException | IOException e) {
            problem.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        system.cleanUp();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
        }
    }
}
