package budgetbook.classlist;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.CsvGrid;
import budgetbook.place.CellRange;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads a given file as sheets; its content decides whether it is a workbook or text. */
final class ListFile {
    private final Path path;
    private final String name;
    private final Remarks remarks;

    ListFile(Path path, Remarks remarks) {
        this.path = path;
        this.name = String.valueOf(path.getFileName());
        this.remarks = remarks;
    }

    List<ListSheet> sheets() {
        try {
            return Workbooks.isWorkbook(path) ? workbook() : List.of(csv());
        } catch (UnreadableWorkbookException e) {
            remarks.error(SourceCell.ofFile(name), e.reason() + "，请另存为 .xlsx 或 CSV。");
        } catch (ConfigurationException e) {
            remarks.error(SourceCell.ofFile(name), String.valueOf(e.getMessage()));
        }
        return List.of();
    }

    private ListSheet csv() {
        List<ListSheet.Row> rows = new ArrayList<>();
        CsvGrid.read(path).rows().forEach((line, values) -> {
            Map<Integer, RawValue> cells = new TreeMap<>();
            for (int column = 0; column < values.size(); column++) {
                cells.put(column, new RawValue.Text(values.get(column)));
            }
            add(rows, ListSheet.row(line, cells, Map.of()));
        });
        return ListSheet.of(name, "", rows);
    }

    private List<ListSheet> workbook() throws UnreadableWorkbookException {
        List<ListSheet> sheets = new ArrayList<>();
        try (RawWorkbook workbook = Workbooks.open(path)) {
            for (RawSheet sheet : workbook.sheets()) {
                if (sheet.hidden()) {
                    remarks.notice(SourceCell.ofSheet(name, sheet.name()), "工作表是隐藏的，未读取。");
                } else {
                    sheets.add(ListSheet.of(name, sheet.name(), rows(workbook, sheet)));
                }
            }
        }
        return sheets;
    }

    private static List<ListSheet.Row> rows(RawWorkbook workbook, RawSheet sheet) throws UnreadableWorkbookException {
        NavigableMap<Integer, Map<Integer, RawValue>> cells = new TreeMap<>();
        try (RawRows raw = workbook.rows(sheet)) {
            for (RawRow row = raw.next(); row != null; row = raw.next()) {
                Map<Integer, RawValue> values = new TreeMap<>();
                for (RawCell cell : row.cells()) {
                    values.put(cell.column(), cell.value());
                }
                cells.put(row.number(), values);
            }
        }
        Map<Integer, Map<Integer, RawValue>> spread = new TreeMap<>();
        for (CellRange merge : workbook.layout(sheet).merged()) {
            cover(merge, cells, spread);
        }
        List<ListSheet.Row> rows = new ArrayList<>();
        cells.forEach((number, values) ->
                add(rows, ListSheet.row(number, values, spread.getOrDefault(number, Map.of()))));
        return rows;
    }

    /** Writes what a merge shows into the cells that it covers in rows that the file holds. */
    private static void cover(
            CellRange merge,
            NavigableMap<Integer, Map<Integer, RawValue>> cells,
            Map<Integer, Map<Integer, RawValue>> spread) {
        RawValue shown = cells.getOrDefault(merge.firstRow(), Map.of()).get(merge.firstColumn());
        if (shown == null) {
            return;
        }
        cells.subMap(merge.firstRow(), true, merge.lastRow(), true).forEach((row, values) -> {
            values.put(merge.firstColumn(), shown);
            for (int column = merge.firstColumn() + 1; column <= merge.lastColumn(); column++) {
                values.remove(column);
                spread.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, shown);
            }
        });
    }

    private static void add(List<ListSheet.Row> rows, ListSheet.Row row) {
        if (!row.cells().isEmpty()) {
            rows.add(row);
        }
    }
}
