package budgetbook.spreadsheet;

import java.io.IOException;

/** A part of a workbook is larger than anything an accountant could have meant; reading stops before it does harm. */
final class OversizeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With what is too large, a clause in Chinese. */
    OversizeException(String what) {
        super(what);
    }
}
