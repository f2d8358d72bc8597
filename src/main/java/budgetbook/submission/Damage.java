package budgetbook.submission;

import org.jspecify.annotations.Nullable;

/** Puts into an accountant's words why a library could not read a file. */
final class Damage {
    private Damage() {}

    static UnreadableWorkbookException of(Exception cause) {
        return new UnreadableWorkbookException(reason(cause), cause);
    }

    static UnreadableWorkbookException structure(String what) {
        return new UnreadableWorkbookException("工作簿已损坏（" + what + "）", null);
    }

    private static String reason(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.contains("Zip bomb")) {
                return "文件解压后异常庞大，疑似恶意文件";
            }
        }
        return "工作簿已损坏或不完整";
    }
}
