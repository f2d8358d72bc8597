package budgetbook.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database in the state folder. */
public final class LedgerDatabase {
    private static final String NAME = "budgetbook";

    private LedgerDatabase() {}

    /** Its address for JDBC; it opens no port. */
    public static String url(Path state) {
        return "jdbc:h2:file:" + state.toAbsolutePath().resolve(NAME) + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /** The ledger of a state folder, to be read only; empty if no run has made one. */
    public static Optional<Ledger> open(Path state) {
        if (!Files.exists(state.resolve(NAME + ".mv.db"))) {
            return Optional.empty();
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(state) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        return Optional.of(new Ledger(JdbcClient.create(source), new JdbcTemplate(source)));
    }
}
