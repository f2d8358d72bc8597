package budgetbook.job;

import budgetbook.ledger.LedgerDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The database of the state folder, open for a run. It lives in this process, where another connection costs no more than a
 * look into a pool; it stays open as long as one of them is, which is kept for that. To be closed.
 */
final class StateDatabase implements AutoCloseable {
    private final DataSource source;
    private final Connection kept;

    private StateDatabase(DataSource source) {
        this.source = source;
        this.kept = DataSourceUtils.getConnection(source);
    }

    /** Opens the database, or makes one, and brings its tables up to date. */
    static StateDatabase open(Path state) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LedgerDatabase.url(state));
        StateDatabase database = new StateDatabase(source);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return database;
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** Where connections to it come from. */
    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        DataSourceUtils.releaseConnection(kept, source);
    }
}
