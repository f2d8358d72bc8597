package budgetbook.reconcile.diff;

import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The comparison of two master workbooks tells what they print differently. Both are read again from disk as they are
 * printed, so that editions can be compared whose tables had other columns.
 */
public final class WorkbookComparison {
    private WorkbookComparison() {}

    /**
     * The cells that differ, table by table in the order of the later workbook, row by row.
     *
     * @param layouts today's standard, by sheet name; only tells which tables are forms without headers
     * @throws UnreadableWorkbookException if one of the files cannot be read
     */
    public static List<CellChange> between(Path before, Path after, Map<String, TableLayout> layouts)
            throws UnreadableWorkbookException {
        Map<String, PublishedTable> earlier =
                PublishedWorkbook.readAsPrinted(before, layouts).tables();
        Map<String, PublishedTable> later =
                PublishedWorkbook.readAsPrinted(after, layouts).tables();
        List<CellChange> changes = new ArrayList<>();
        later.forEach((name, table) -> changes.addAll(new TableComparison(earlier.get(name), table).changes()));
        earlier.forEach((name, table) -> {
            if (!later.containsKey(name)) {
                changes.addAll(new TableComparison(table, null).changes());
            }
        });
        return changes;
    }
}
