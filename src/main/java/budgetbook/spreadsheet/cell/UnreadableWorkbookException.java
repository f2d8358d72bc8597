package budgetbook.spreadsheet.cell;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a workbook: encrypted, cut off, of another kind, or dangerous to unpack. */
public final class UnreadableWorkbookException extends Exception {
    private final String reason;

    /** With the reason in Chinese, a clause for an accountant without a full stop. */
    public UnreadableWorkbookException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Why, in Chinese, e.g. 文件设有打开密码. */
    public String reason() {
        return reason;
    }
}
