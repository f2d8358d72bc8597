package budgetbook.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The state database cannot be used because of what is in its file: damaged, of another version, or another's. */
public final class DamagedDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Set<Integer> SQL_CODES = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.WRONG_USER_OR_PASSWORD,
            ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.COLUMN_NOT_FOUND_1,
            ErrorCode.SEQUENCE_NOT_FOUND_1,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.DATA_CONVERSION_ERROR_1,
            ErrorCode.UNKNOWN_DATA_TYPE_1,
            ErrorCode.SUM_OR_AVG_ON_WRONG_DATATYPE_1,
            ErrorCode.TYPES_ARE_NOT_COMPARABLE_2);
    private static final Set<Integer> CLOSED = Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED);
    private static final Set<Integer> STORE_CODES = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_UNSUPPORTED_FORMAT,
            DataUtils.ERROR_INTERNAL,
            DataUtils.ERROR_SERIALIZATION);

    private DamagedDatabaseException(Throwable cause) {
        super(cause);
    }

    /** Throws this exception if a failure has its cause in the database's file; else does nothing. */
    public static void rethrow(Throwable failure) {
        if (isDamage(failure)) {
            throw new DamagedDatabaseException(failure);
        }
    }

    /**
     * Throws this exception if a failure to open the database, or to bring it up to date, may have its cause in its file; else
     * does nothing. There are too many kinds of damage to know them all, so all else is ruled out: another process, permission,
     * a full disk, exhausted memory.
     */
    public static void rethrowOpening(Throwable failure) {
        if (isDamage(failure) || !(isOfTheMachine(failure) || isInUse(failure) || isClosed(failure))) {
            throw new DamagedDatabaseException(failure);
        }
    }

    /** Whether a failure comes of exhausted memory, a full disk or missing permission, and says nothing of the file. */
    private static boolean isOfTheMachine(Throwable failure) {
        return isExhausted(failure) || DiskTrouble.isFull(failure) || DiskTrouble.isForbidden(failure);
    }

    /** Whether a failure has its cause in the database's file. */
    public static boolean isDamage(Throwable failure) {
        return !isOfTheMachine(failure) && Causes.any(failure, DamagedDatabaseException::tellsOfDamage);
    }

    private static boolean tellsOfDamage(Throwable cause) {
        return cause instanceof DamagedDatabaseException
                || cause instanceof FlywayValidateException
                || (cause instanceof FlywayException flyway
                        && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)
                || says(cause, SQL_CODES)
                || (cause instanceof MVStoreException store && STORE_CODES.contains(store.getErrorCode()));
    }

    /** Whether a failure comes of something that the database said. */
    public static boolean isOfDatabase(Throwable failure) {
        return Causes.any(failure, cause -> cause instanceof SQLException || cause instanceof MVStoreException);
    }

    /** Whether memory ran out, in the program or in the database's code. */
    public static boolean isExhausted(Throwable failure) {
        return Causes.any(
                failure, cause -> cause instanceof OutOfMemoryError || says(cause, Set.of(ErrorCode.OUT_OF_MEMORY)));
    }

    /** Whether another process has the database open. */
    public static boolean isInUse(Throwable failure) {
        return Causes.any(failure, cause -> says(cause, Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1)));
    }

    /** Whether the database has closed itself, as it does when it cannot go on: memory or the disk is full. */
    public static boolean isClosed(Throwable failure) {
        return Causes.any(failure, cause -> says(cause, CLOSED));
    }

    private static boolean says(Throwable cause, Set<Integer> codes) {
        return cause instanceof SQLException sql && codes.contains(sql.getErrorCode());
    }
}
