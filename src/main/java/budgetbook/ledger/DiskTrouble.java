package budgetbook.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;

/** What a failure tells of the disk beneath; of most of it the operating system speaks in words only. */
public final class DiskTrouble {
    /** What Linux and Windows say of a full disk, a used-up quota or a file at its limit; Java has no type for it. */
    private static final Pattern FULL =
            Pattern.compile("(?i)no space left|not enough space|quota|file too large|空间不足|没有空间|超出.*配额|文件过大");

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)permission denied|access is denied|not permitted|read-only file system|拒绝访问|权限不够|不允许的操作|只读文件系统");

    private DiskTrouble() {}

    /** Whether this failure itself, not its causes, says that the disk is full. */
    public static boolean saysFull(Throwable failure) {
        return failure instanceof IOException
                && FULL.matcher(String.valueOf(failure.getMessage())).find();
    }

    /** Whether a failure comes of a full disk. */
    public static boolean isFull(Throwable failure) {
        return Causes.any(failure, DiskTrouble::saysFull);
    }

    /** Whether the database cannot be written, or a failure comes of a file that may not be opened. */
    public static boolean isForbidden(Throwable failure) {
        return isReadOnlyDatabase(failure)
                || Causes.any(
                        failure,
                        cause -> cause instanceof AccessDeniedException
                                || cause instanceof ReadOnlyFileSystemException
                                || (cause instanceof IOException
                                        && FORBIDDEN
                                                .matcher(String.valueOf(cause.getMessage()))
                                                .find()));
    }

    /** Whether the state database may be read, but not written. */
    public static boolean isReadOnlyDatabase(Throwable failure) {
        return Causes.any(
                failure,
                cause -> cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY);
    }
}
