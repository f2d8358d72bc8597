package budgetbook.run;

import budgetbook.budget.Product;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.StatusUtil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The log of a run. It is open only while its process holds the state folder, so that no two processes roll over one
 * file. What was read in submissions is not for the log: it holds places and titles, never a cell's content. Logback is
 * configured here and not by Spring Boot, which prints stacks on the console where the log cannot be written.
 */
public final class RunLog implements AutoCloseable {
    /** A full file is packed and kept for 90 days, all of them together within 200 MB. */
    private static final Map<String, String> APPENDER = new TreeMap<>(Map.of(
            "LOGBACK_ROLLINGPOLICY_MAX_FILE_SIZE", "10MB",
            "LOGBACK_ROLLINGPOLICY_MAX_HISTORY", "90",
            "LOGBACK_ROLLINGPOLICY_TOTAL_SIZE_CAP", "200MB",
            "LOGBACK_ROLLINGPOLICY_CLEAN_HISTORY_ON_START", "true",
            "FILE_LOG_THRESHOLD", "TRACE",
            "FILE_LOG_CHARSET", "UTF-8",
            "FILE_LOG_PATTERN", "%d{yyyy-MM-dd HH:mm:ss} %-5level %msg%n",
            "FILE_LOG_STRUCTURED_FORMAT", "ecs"));

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final boolean written;

    private RunLog(Folders folders) throws IOException {
        reset();
        APPENDER.forEach(context::putProperty);
        context.putProperty("LOG_FILE", folders.log().toAbsolutePath().toString());
        context.putObject(Environment.class.getName(), program());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try (InputStream resource = Objects.requireNonNull(
                RunLog.class.getResourceAsStream("/" + folders.logFormat().configuration()))) {
            configurator.doConfigure(resource);
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        writeInTurn(context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
        written = new StatusUtil(context).isErrorFree(0);
    }

    private static void writeInTurn(ch.qos.logback.classic.Logger root) {
        Appender<ILoggingEvent> file = Objects.requireNonNull(root.getAppender("FILE"), "the log has no file");
        root.detachAppender(file);
        root.addAppender(LogInTurn.before(file));
    }

    /** What each object of a log in JSON tells of the program. */
    private static Environment program() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "program",
                        Map.of(
                                "spring.application.name",
                                "budgetbook",
                                "spring.application.version",
                                Product.VERSION)));
        return environment;
    }

    /** Opens the log; whoever does so holds the state folder. */
    public static RunLog open(Folders folders) throws IOException {
        return new RunLog(folders);
    }

    /** Whether its file could be opened; a run goes on without. */
    public boolean isWritten() {
        return written;
    }

    /**
     * Notes why a run failed after it has ended or before it began: with its stack where the program is at fault. Nothing
     * is noted where there is no state folder, or another run holds it.
     */
    public static void note(Folders folders, String message, Throwable problem, boolean withStack) {
        note(folders, log -> log.error(message, withStack ? problem : null)).ifPresent(problem::addSuppressed);
    }

    /** Notes likewise what went wrong after a run, and did not fail it. */
    public static void note(Folders folders, String message) {
        note(folders, log -> log.warn(message));
    }

    /** Writes to the log if it can; what hindered it, if anything did. */
    private static Optional<Exception> note(Folders folders, Consumer<Logger> entry) {
        if (!Files.isDirectory(folders.state())) {
            return Optional.empty();
        }
        try (RunLock lock = RunLock.take(folders.state());
                RunLog log = open(folders)) {
            entry.accept(LoggerFactory.getLogger(RunLog.class));
            return Optional.empty();
        } catch (AnotherRunException | IOException e) {
            return Optional.of(e);
        }
    }

    private void reset() {
        context.reset();
        context.getStatusManager().clear();
    }

    @Override
    public void close() {
        reset();
    }
}
