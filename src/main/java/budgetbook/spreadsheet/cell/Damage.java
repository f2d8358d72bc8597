package budgetbook.spreadsheet.cell;

import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.jspecify.annotations.Nullable;

/** Puts into an accountant's words why a library could not read a file. */
public final class Damage {
    private Damage() {}

    public static UnreadableWorkbookException of(Exception cause) {
        return new UnreadableWorkbookException(reason(cause), cause);
    }

    public static UnreadableWorkbookException structure(String what) {
        return new UnreadableWorkbookException("工作簿已损坏（" + what + "）", null);
    }

    private static String reason(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OversizeException oversize && oversize.getMessage() != null) {
                return oversize.getMessage();
            }
            if (cause instanceof DoctypeException) {
                return "文件中夹带文档类型声明（DTD），疑似恶意文件";
            }
            if (cause instanceof ODFNotOfficeXmlFileException) {
                return "文件其实是 OpenDocument 文档（.ods 等），不是 Excel 工作簿";
            }
            String known = known(cause.getMessage());
            if (known != null) {
                return known;
            }
        }
        return "工作簿已损坏或不完整";
    }

    /** What the library says only in the message of an exception, which may be one of ours that it took apart. */
    private static @Nullable String known(@Nullable String message) {
        if (message == null) {
            return null;
        }
        if (message.contains("疑似恶意文件") || message.contains("Zip bomb")) {
            return "文件解压后异常庞大，疑似恶意文件";
        }
        if (message.contains("more internal file entries")) {
            return "文件内部的部件异常地多，疑似恶意文件";
        }
        if (message.contains("DOCTYPE")) {
            return "文件中夹带文档类型声明（DTD），疑似恶意文件";
        }
        return message.contains("content type part") ? "文件是压缩包，但里面没有 Excel 工作簿" : null;
    }
}
