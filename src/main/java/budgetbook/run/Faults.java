package budgetbook.run;

import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.ledger.DiskTrouble;
import budgetbook.publication.LostOutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/** Faults of the machine or the program, told in Chinese. */
public final class Faults {
    private Faults() {}

    /** Whether there is more to say of a fault than that the program failed. */
    public static boolean isKnown(Throwable fault) {
        return known(fault).isPresent();
    }

    /** What went wrong and what to do; a clause without the place of the log. */
    public static String explain(Throwable fault) {
        return known(fault).orElseGet(() -> "程序内部故障（" + fault.getClass().getSimpleName() + "）");
    }

    private static Optional<String> known(Throwable fault) {
        if (DamagedDatabaseException.isDamage(fault)) {
            return Optional.of("状态数据库无法打开（可能已损坏）。请运行 run，会自动另存旧库并从申报表重建");
        }
        if (DiskTrouble.isReadOnlyDatabase(fault)) {
            return Optional.of("没有权限读写状态文件夹（缺省为 .budgetbook）中的状态数据库 budgetbook.mv.db。请检查该文件的所有者和权限，改为可读可写后重新运行");
        }
        if (DamagedDatabaseException.isExhausted(fault)) {
            return Optional.of("内存不足。请用 BUDGETBOOK_JAVA_OPTS=-Xmx2g 加大内存后重新运行");
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("Too many open files")) {
                return Optional.of("同时打开的文件太多。请用 ulimit -n 1024 放宽后重新运行");
            }
            if (DiskTrouble.saysFull(cause)) {
                return Optional.of("磁盘空间不足" + file(cause) + "。请腾出空间后重新运行");
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostOutputException) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
            if (cause instanceof NoSuchFileException) {
                return Optional.of("找不到文件或文件夹" + file(cause) + "，可能被移走，或网络共享已断开。请检查后重新运行");
            }
            if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
                return Optional.of("没有权限读写" + file(cause) + "。请检查文件夹权限，以及文件是否正被打开，然后重新运行");
            }
            if (cause instanceof FileSystemException) {
                return Optional.of("文件无法读写" + file(cause) + "。请检查文件是否正被打开、磁盘空间、文件夹权限和网络共享，然后重新运行");
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof UncheckedIOException) {
                return Optional.of("文件无法读写（" + cause.getMessage() + "）。请检查磁盘空间、文件夹权限和网络共享，然后重新运行");
            }
        }
        if (DamagedDatabaseException.isClosed(fault)) {
            return Optional.of("状态数据库中途停止工作，多半是内存或磁盘空间不足。请检查磁盘空间，并用 BUDGETBOOK_JAVA_OPTS=-Xmx2g 加大内存，然后重新运行");
        }
        return Optional.empty();
    }

    private static String file(Throwable fault) {
        if (!(fault instanceof FileSystemException of) || of.getFile() == null) {
            return "";
        }
        String reason = of.getReason();
        boolean ours = reason != null && reason.codePoints().anyMatch(Character::isIdeographic);
        return "：" + of.getFile() + (ours ? "（" + reason + "）" : "");
    }
}
