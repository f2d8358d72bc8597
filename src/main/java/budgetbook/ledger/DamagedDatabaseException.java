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
        if (isDamage(failure)
                || !(isInUse(failure)
                        || isClosed(failure)
                        || isExhausted(failure)
                        || DiskTrouble.isFull(failure)
                        || DiskTrouble.isForbidden(failure))) {
            throw new DamagedDatabaseException(failure);
        }
    }

    /**
     * Whether a failure has its cause in the database's file; one that comes of full
     * memory, a full disk or missing permission says nothing of it.
     */
    public static boolean isDamage(Throwable failure) {
        if (isExhausted(failure) || DiskTrouble.isFull(failure) || DiskTrouble.isForbidden(failure)) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DamagedDatabaseException
                    || cause instanceof FlywayValidateException
                    || (cause instanceof FlywayException flyway
                            && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)
                    || (cause instanceof SQLException sql && SQL_CODES.contains(sql.getErrorCode()))
                    || (cause instanceof MVStoreException store && STORE_CODES.contains(store.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a failure comes of something that the database said. */
    public static boolean isOfDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }

    /** Whether memory ran out, in the program or in the database's code. */
    public static boolean isExhausted(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError
                    || (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.OUT_OF_MEMORY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another process has the database open. */
    public static boolean isInUse(Throwable failure) {
        return has(failure, Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1));
    }

    /** Whether the database has closed itself, as it does when it cannot go on: memory or the disk is full. */
    public static boolean isClosed(Throwable failure) {
        return has(failure, CLOSED);
    }

    private static boolean has(Throwable failure, Set<Integer> codes) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && codes.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
