package budgetbook.reconcile.readback;

import budgetbook.place.SheetCell;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A published workbook is read again from disk; its tables go by the names of their sheets. */
public final class PublishedWorkbook {
    private final Map<String, PublishedTable> tables;

    private PublishedWorkbook(Map<String, PublishedTable> tables) {
        this.tables = tables;
    }

    /** The tables of a workbook on disk. */
    public static PublishedWorkbook read(Path file, Map<String, TableLayout> layouts)
            throws UnreadableWorkbookException {
        return of(sheets(file), layouts);
    }

    /** All sheets of a workbook on disk, in order. */
    public static List<SheetCells> sheets(Path file) throws UnreadableWorkbookException {
        return List.copyOf(WrittenSheet.readAll(file));
    }

    /**
     * All sheets of a workbook on disk, with the headers that they show themselves.
     *
     * @param layouts today's standard, by sheet name; only tells which tables are forms without headers
     */
    public static PublishedWorkbook readAsPrinted(Path file, Map<String, TableLayout> layouts)
            throws UnreadableWorkbookException {
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        for (SheetCells sheet : sheets(file)) {
            TableLayout layout = layouts.get(sheet.name());
            tables.put(
                    sheet.name(),
                    layout != null && layout.headerRows() == 0
                            ? PublishedTable.of(sheet, layout)
                            : PublishedTable.asPrinted(sheet));
        }
        return new PublishedWorkbook(tables);
    }

    /**
     * The tables on these sheets.
     *
     * @param layouts what the standard says of each table, by sheet name; other sheets are left alone
     */
    public static PublishedWorkbook of(List<? extends SheetCells> sheets, Map<String, TableLayout> layouts) {
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        for (SheetCells sheet : sheets) {
            TableLayout layout = layouts.get(sheet.name());
            if (layout != null) {
                tables.put(sheet.name(), PublishedTable.of(sheet, layout));
            }
        }
        return new PublishedWorkbook(tables);
    }

    /**
     * What people call a cell; {@link IllegalArgumentException} if its table is not there.
     *
     * @throws IllegalArgumentException if there is no such table
     */
    public CellName name(SheetCell cell) {
        PublishedTable table =
                table(cell.sheet()).orElseThrow(() -> new IllegalArgumentException("no table " + cell.sheet()));
        return new CellName(
                cell,
                table.rowName(table.dataRow(cell.rowIndex()), cell.column()),
                table.headers().text(cell.column()));
    }

    /** The tables by the names of their sheets, in their order. */
    public Map<String, PublishedTable> tables() {
        return Collections.unmodifiableMap(tables);
    }

    public Optional<PublishedTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }
}
