package budgetbook.reconcile.diff;

import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.readback.WrittenSheet;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Map<String, PublishedTable> earlier = tables(before, layouts);
        Map<String, PublishedTable> later = tables(after, layouts);
        List<CellChange> changes = new ArrayList<>();
        later.forEach((name, table) -> changes.addAll(new TableComparison(earlier.get(name), table).changes()));
        earlier.forEach((name, table) -> {
            if (!later.containsKey(name)) {
                changes.addAll(new TableComparison(table, null).changes());
            }
        });
        return changes;
    }

    private static Map<String, PublishedTable> tables(Path file, Map<String, TableLayout> layouts)
            throws UnreadableWorkbookException {
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        for (WrittenSheet sheet : WrittenSheet.readAll(file)) {
            TableLayout layout = layouts.get(sheet.name());
            tables.put(
                    sheet.name(),
                    layout != null && layout.headerRows() == 0
                            ? PublishedTable.of(sheet, layout)
                            : PublishedTable.asPrinted(sheet));
        }
        return tables;
    }
}
