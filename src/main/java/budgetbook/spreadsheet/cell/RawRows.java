package budgetbook.spreadsheet.cell;

import org.jspecify.annotations.Nullable;

/** The rows of one sheet, pulled one at a time; not thread-safe. */
public interface RawRows extends AutoCloseable {

    /** The next row that the file holds, empty ones included; null at the end. Fails where the file is damaged. */
    @Nullable
    RawRow next() throws UnreadableWorkbookException;

    @Override
    void close();
}
