package budgetbook.spreadsheet.cell;

import java.util.List;

/**
 * A workbook on disk as its file tells it: sheets, rows, typed cells. Knows nothing of submissions; merged cells are
 * left as they are. Not thread-safe.
 */
public interface RawWorkbook extends AutoCloseable {

    /** The worksheets in workbook order; chart and macro sheets are none. */
    List<RawSheet> sheets();

    /** The rows of a sheet from the first; to be closed. Several may be open at a time. */
    RawRows rows(RawSheet sheet) throws UnreadableWorkbookException;

    /** Merged regions and hidden columns; costs a pass over the sheet, so ask once. */
    SheetLayout layout(RawSheet sheet) throws UnreadableWorkbookException;

    @Override
    void close();
}
