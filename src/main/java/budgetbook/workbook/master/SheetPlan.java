package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Region;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.RowHeights;
import budgetbook.workbook.sheet.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands where on the sheet of a table, and how high its rows are, once its columns have their widths. */
final class SheetPlan {
    private static final int TITLE_ROW = 1;
    private static final int CAPTION_ROW = 2;
    private static final int HEADER_ROW = 3;

    private final Table table;
    private final ColumnWidths columns;
    private final List<PlacedCell> cells = new ArrayList<>();
    private final List<PlacedCell> shown = new ArrayList<>();
    private final RowHeights heights = new RowHeights();
    private final int lastColumn;
    private final int dataRow;
    private final int noteRow;

    SheetPlan(Table table, ColumnWidths columns) {
        this.table = table;
        this.columns = columns;
        this.lastColumn = table.columns().size() - 1;
        this.dataRow = table.firstDataRow() - 1;
        this.noteRow = dataRow + table.rows().size();
        top();
        header();
        data();
        notes();
    }

    ColumnWidths columns() {
        return columns;
    }

    /** Returns the cells from the top down. */
    List<PlacedCell> cells() {
        return cells;
    }

    /** Returns what is shown where it does not stand. */
    List<PlacedCell> shown() {
        return shown;
    }

    /** Returns the height of every row in points. */
    List<Double> heights() {
        return heights.of(noteRow + table.notes().size());
    }

    private void top() {
        put(0, 0, 0, table.name(), CellFormat.TABLE_NAME);
        heights.atLeast(0, 18);
        put(TITLE_ROW, 0, lastColumn, table.title(), CellFormat.TITLE);
        heights.atLeast(TITLE_ROW, 34);
        if (table.caption().size() > 1) {
            captions(table.caption().get(0), table.caption().get(1));
        } else {
            table.caption().forEach(text -> put(CAPTION_ROW, 0, lastColumn, text, CellFormat.CAPTION_CENTRED));
        }
        heights.atLeast(CAPTION_ROW, 20);
    }

    /**
     * The text on the right stands in the last column and runs over empty cells to its left; it is shown at the right end of
     * every page. The one on the left stands above what every page repeats.
     */
    private void captions(String left, String right) {
        double wide = TextMetrics.widest(right) + CellFormat.CAPTION_RIGHT.padding();
        int leftEnd = columns.labels() > 0 ? columns.labels() - 1 : lastColumn - 1;
        while (leftEnd > 0
                && columns.across(leftEnd + 1, lastColumn) < wide
                && columns.across(0, leftEnd - 1) > TextMetrics.widest(left) + CellFormat.CAPTION.padding()) {
            leftEnd--;
        }
        put(CAPTION_ROW, 0, Math.max(0, leftEnd), left, CellFormat.CAPTION);
        if (lastColumn > 0) {
            put(CAPTION_ROW, lastColumn, lastColumn, right, CellFormat.CAPTION_RIGHT);
        }
        for (int end : columns.ends().subList(0, columns.ends().size() - 1)) {
            int first = end;
            while (first > leftEnd + 1 && columns.across(first, end) < wide) {
                first--;
            }
            CellRangeAddress place = new CellRangeAddress(CAPTION_ROW, CAPTION_ROW, first, end);
            shown.add(new PlacedCell(place, new Cell.Text(right), CellFormat.CAPTION_RIGHT));
        }
    }

    private void header() {
        for (int row = HEADER_ROW; row < dataRow; row++) {
            heights.atLeast(row, 20);
        }
        for (HeaderCell cell : HeaderCell.of(table.columns())) {
            put(cell.on(HEADER_ROW), new Cell.Text(cell.text()), CellFormat.HEADER);
        }
    }

    private void data() {
        MergedRegions merges = new MergedRegions(table.merges());
        DataCellFormats formats = new DataCellFormats(table);
        for (int row = 0; row < table.rows().size(); row++) {
            heights.atLeast(dataRow + row, 19);
            Table.Row line = table.rows().get(row);
            for (int column = 0; column <= lastColumn; column++) {
                Region region = merges.at(row, column);
                if (region != null) {
                    Cell cell = line.cells().get(column);
                    put(on(region), cell, formats.of(line.kind(), cell, region));
                }
            }
        }
    }

    private void notes() {
        int end = columns.ends().get(0);
        for (int note = 0; note < table.notes().size(); note++) {
            put(noteRow + note, 0, end, table.notes().get(note), CellFormat.NOTE);
        }
    }

    private CellRangeAddress on(Region region) {
        return new CellRangeAddress(
                dataRow + region.firstRow(), dataRow + region.lastRow(), region.firstColumn(), region.lastColumn());
    }

    private void put(int row, int firstColumn, int lastColumn, String text, CellFormat format) {
        put(new CellRangeAddress(row, row, firstColumn, lastColumn), new Cell.Text(text), format);
    }

    private void put(CellRangeAddress place, Cell content, CellFormat format) {
        CellFormat fitting = format;
        if (content instanceof Cell.Text text) {
            double width = columns.across(place.getFirstColumn(), place.getLastColumn());
            fitting = format.fitting(text.text(), width);
            heights.atLeast(place.getFirstRow(), place.getLastRow(), fitting.height(text.text(), width));
        }
        cells.add(new PlacedCell(place, content, fitting));
    }
}
