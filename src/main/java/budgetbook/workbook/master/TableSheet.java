package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Region;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.RowHeights;
import budgetbook.workbook.sheet.SafeText;
import budgetbook.workbook.sheet.SheetGrid;
import budgetbook.workbook.sheet.StyleRegistry;
import budgetbook.workbook.sheet.TextMetrics;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws one table on an empty sheet, as the official printed tables look. */
public final class TableSheet {
    private static final int TITLE_ROW = 1;
    private static final int CAPTION_ROW = 2;
    private static final int HEADER_ROW = 3;
    private static final String UNIT = "单位：万元";

    private final Table table;
    private final XSSFSheet sheet;
    private final SheetGrid grid = new SheetGrid();
    private final StyleRegistry styles;
    private final ColumnWidths columns;
    private final RowHeights heights = new RowHeights();
    private final int lastColumn;
    private final int dataRow;
    private final int noteRow;

    /** Prepares the sheet, which must be empty. */
    public TableSheet(Table table, XSSFSheet sheet, StyleRegistry styles) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
        this.columns = ColumnWidths.of(table);
        this.lastColumn = table.columns().size() - 1;
        this.dataRow = table.firstDataRow() - 1;
        this.noteRow = dataRow + table.rows().size();
    }

    /** Returns title, header, data and notes, the sheet being set up for printing. */
    public SheetGrid draw() {
        for (int column = 0; column <= lastColumn; column++) {
            sheet.setColumnWidth(column, (int) Math.round(columns.widths().get(column) * 256));
        }
        drawTop();
        drawHeader();
        drawData();
        drawNotes();
        heights.apply(grid);
        int lastRow = noteRow + table.notes().size() - 1;
        columns.page().setUp(sheet, grid::height, lastRow, lastColumn, dataRow, columns.across(0, lastColumn));
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, dataRow);
        sheet.setActiveCell(CellAddress.A1);
        sheet.addIgnoredErrors(new CellRangeAddress(0, lastRow, 0, lastColumn), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return grid;
    }

    private void drawTop() {
        put(new CellRangeAddress(0, 0, 0, 0), table.name(), CellFormat.TABLE_NAME);
        heights.atLeast(0, 18);
        put(new CellRangeAddress(TITLE_ROW, TITLE_ROW, 0, lastColumn), table.title(), CellFormat.TITLE);
        heights.atLeast(TITLE_ROW, 34);
        String department = "部门名称：" + table.departmentName();
        int unitColumn = lastColumn;
        while (unitColumn > 1
                && columns.across(unitColumn, lastColumn) < TextMetrics.widest(UNIT) + 2
                && columns.across(0, unitColumn - 2) > TextMetrics.widest(department) + 2) {
            unitColumn--;
        }
        put(
                new CellRangeAddress(CAPTION_ROW, CAPTION_ROW, 0, Math.max(0, unitColumn - 1)),
                department,
                CellFormat.CAPTION);
        if (unitColumn > 0) {
            put(new CellRangeAddress(CAPTION_ROW, CAPTION_ROW, unitColumn, lastColumn), UNIT, CellFormat.CAPTION_RIGHT);
        }
        heights.atLeast(CAPTION_ROW, 20);
    }

    private void drawHeader() {
        for (int row = HEADER_ROW; row < dataRow; row++) {
            heights.atLeast(row, 20);
        }
        for (HeaderCell cell : HeaderCell.of(table.columns())) {
            put(cell.on(HEADER_ROW), cell.text(), CellFormat.HEADER);
        }
    }

    private void drawData() {
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

    private void drawNotes() {
        for (int note = 0; note < table.notes().size(); note++) {
            int row = noteRow + note;
            put(new CellRangeAddress(row, row, 0, lastColumn), table.notes().get(note), CellFormat.NOTE);
        }
    }

    private CellRangeAddress on(Region region) {
        return new CellRangeAddress(
                dataRow + region.firstRow(), dataRow + region.lastRow(), region.firstColumn(), region.lastColumn());
    }

    private void put(CellRangeAddress place, Cell cell, CellFormat format) {
        if (cell instanceof Cell.Text text) {
            put(place, text.text(), format);
            return;
        }
        SheetGrid.GridCell first = spread(place, format);
        if (cell instanceof Cell.Amount amount && amount.printed()) {
            first.write(amount.printedWan());
        }
    }

    private void put(CellRangeAddress place, String text, CellFormat format) {
        double width = columns.across(place.getFirstColumn(), place.getLastColumn());
        CellFormat fitting = format.fitting(text, width);
        spread(place, fitting).write(SafeText.ofSender(text));
        heights.atLeast(place.getFirstRow(), place.getLastRow(), fitting.height(text, width));
    }

    /** Gives every cell of a place the format, merges them if there are several, and returns the first. */
    private SheetGrid.GridCell spread(CellRangeAddress place, CellFormat format) {
        CellStyle style = styles.of(format);
        SheetGrid.GridCell first = grid.put(place.getFirstRow(), place.getFirstColumn(), style);
        if (place.getNumberOfCells() > 1) {
            for (int row = place.getFirstRow(); row <= place.getLastRow(); row++) {
                for (int column = place.getFirstColumn(); column <= place.getLastColumn(); column++) {
                    if (row > place.getFirstRow() || column > place.getFirstColumn()) {
                        grid.put(row, column, style);
                    }
                }
            }
            sheet.addMergedRegionUnsafe(place); // places do not overlap; POI would compare each with all before it
        }
        return first;
    }
}
