package budgetbook.job;

import budgetbook.ledger.DamagedDatabaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** Faults of the machine or the program, told in Chinese. */
public final class Faults {
    private static final String UNKNOWN = "程序内部故障";

    private Faults() {}

    /** Whether an explanation says no more than that the program failed. */
    static boolean isVague(String explanation) {
        return explanation.isEmpty() || explanation.startsWith(UNKNOWN);
    }

    /** What went wrong and what to do; a clause without the place of the log. */
    public static String explain(Throwable fault) {
        if (DamagedDatabaseException.isDamage(fault)) {
            return "状态数据库无法打开（可能已损坏）。请运行 run，会自动另存旧库并从申报表重建";
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException file) {
                return "文件无法读写：" + file.getFile() + "。请检查文件是否正被打开、磁盘空间、文件夹权限和网络共享，然后重新运行";
            }
            if (cause instanceof OutOfMemoryError) {
                return "内存不足。请用 BUDGETBOOK_JAVA_OPTS=-Xmx2g 加大内存后重新运行";
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof UncheckedIOException) {
                return "文件无法读写（" + cause.getMessage() + "）。请检查磁盘空间、文件夹权限和网络共享，然后重新运行";
            }
        }
        return UNKNOWN + "（" + fault.getClass().getSimpleName() + "）";
    }
}
