package budgetbook.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database in the state folder. */
public final class LedgerDatabase {
    private static final String NAME = "budgetbook";
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private LedgerDatabase() {}

    /** Its address for JDBC; it opens no port. */
    public static String url(Path state) {
        return "jdbc:h2:file:" + state.toAbsolutePath().resolve(NAME) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /**
     * Puts a database that cannot be used out of the way, under a name that tells since when; nothing is deleted.
     *
     * @return where it is now
     */
    public static Path setAside(Path state, LocalDateTime now) throws IOException {
        Path aside = state.resolve(file(state).getFileName() + ".无法打开-" + ASIDE.format(now));
        return Files.move(file(state), aside);
    }

    /** Puts a database that was set aside back, in the place of one that was of no more use. */
    public static void putBack(Path state, Path aside) throws IOException {
        Files.move(aside, file(state), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether there is something in the database's place, be it a link that leads nowhere. */
    public static boolean isThere(Path state) {
        return Files.exists(file(state), LinkOption.NOFOLLOW_LINKS);
    }

    /** Refuses a link that leads nowhere: the database would be made anew at some place that H2 makes of it. */
    public static void requireNoLooseEnd(Path state) {
        if (isThere(state) && !Files.exists(file(state))) {
            DamagedDatabaseException.rethrowOpening(
                    new NoSuchFileException(file(state).toString()));
        }
    }

    private static Path file(Path state) {
        return state.resolve(NAME + ".mv.db");
    }

    private static JdbcDataSource source(Path state, String options) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(state) + options);
        return source;
    }

    /** The ledger of a state folder, empty if no run has made one; opened for writing only to remove what is damaged. */
    public static Optional<Ledger> open(Path state) {
        if (!Files.exists(file(state))) {
            return Optional.empty();
        }
        JdbcDataSource source = source(state, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        return Optional.of(new Ledger(new JdbcTemplate(source), new JdbcTemplate(source(state, ";IFEXISTS=TRUE"))));
    }
}
