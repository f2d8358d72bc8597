package budgetbook.spreadsheet.cell;

import java.io.IOException;

/** A part of a workbook is larger than anything an accountant could have meant; reading stops before it does harm. */
public final class OversizeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With what is too large, a clause in Chinese. */
    public OversizeException(String what) {
        super(what);
    }
}
