package budgetbook.launch;

import budgetbook.job.JobContext;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.run.AnotherRunException;
import budgetbook.run.Folders;
import budgetbook.run.RunObserver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recovery of the state database: what cannot be used is put aside, and the work done once more with a new one. */
final class SoundDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(SoundDatabase.class);

    private SoundDatabase() {}

    /** A work on the state database. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does a work on the state folder; where its database turns out to be damaged, once more with a new one. Where that fails
     * as well, the damage was not the reason, or not the only one: the database is put back, and next time is like this time.
     */
    static <T> T with(Folders folders, RunObserver observer, Work<T> work) throws IOException {
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
            if (DamagedDatabaseException.isOfDatabase(e) || JobContext.comesOfRepository(e)) {
                DamagedDatabaseException.rethrowOpening(e);
            }
            throw e;
        }
    }
}
