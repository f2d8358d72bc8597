package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.workbook.sheet.SafeText;
import budgetbook.workbook.sheet.SheetGrid;
import budgetbook.workbook.sheet.StyleRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws one table on an empty sheet, as the official printed tables look. Cells that are merged over the end of a page are
 * parted there, so that every page has its frame; the value stands in the first part.
 */
public final class TableSheet {
    private final Table table;
    private final XSSFSheet sheet;
    private final SheetGrid grid = new SheetGrid();
    private final StyleRegistry styles;
    private final PrintPlan plan;
    private final List<PlacedCell> shownAgain = new ArrayList<>();

    private final boolean paged;

    /** Prepares the sheet, which must be empty, to be fitted to the width of one page. */
    public TableSheet(Table table, XSSFSheet sheet, StyleRegistry styles) {
        this(table, sheet, styles, false);
    }

    private TableSheet(Table table, XSSFSheet sheet, StyleRegistry styles, boolean paged) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
        this.paged = paged;
        this.plan = paged ? PrintPlan.paged(table) : PrintPlan.fitted(table);
    }

    /** Prepares the sheet, which must be empty, to be printed on pages that end where they should. */
    static TableSheet paged(Table table, XSSFSheet sheet, StyleRegistry styles) {
        return new TableSheet(table, sheet, styles, true);
    }

    /** Returns title, header, data and notes, the sheet being set up for printing. */
    public SheetGrid draw() {
        ColumnWidths columns = plan.sheet().columns();
        List<Double> heights = plan.sheet().heights();
        int lastColumn = table.columns().size() - 1;
        int lastRow = heights.size() - 1;
        int dataRow = table.firstDataRow() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            styles.width(sheet, column, columns.widths().get(column));
        }
        plan.sheet().cells().forEach(this::draw);
        shownAgain.addAll(plan.sheet().shown());
        for (int row = 0; row <= lastRow; row++) {
            grid.height(row, heights.get(row));
        }
        if (paged) {
            setUpPages(new CellRangeAddress(0, lastRow, 0, lastColumn), dataRow);
        } else {
            columns.page().setUp(sheet, grid::height, lastRow, lastColumn, dataRow, columns.across(0, lastColumn));
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, dataRow);
        sheet.setActiveCell(CellAddress.A1);
        sheet.addIgnoredErrors(new CellRangeAddress(0, lastRow, 0, lastColumn), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return grid;
    }

    private void setUpPages(CellRangeAddress printed, int dataRow) {
        int repeated = table.paging().repeatedRow();
        int first = repeated < 0 ? 0 : dataRow + repeated;
        int last = repeated < 0 ? dataRow - 1 : first;
        plan.sheet()
                .columns()
                .page()
                .setUpPages(
                        sheet,
                        printed,
                        new CellRangeAddress(first, last, -1, -1),
                        plan.scale(),
                        plan.ends().rows(),
                        plan.ends().columns(),
                        plan.sheet().columns().labels());
    }

    /**
     * Shows what is drawn once more on the other pages that it belongs to. Not by values, which would count twice; so what is
     * shown does not follow the cell when it changes.
     */
    public void showAgain() {
        PartLabels labels = new PartLabels(sheet);
        for (PlacedCell part : shownAgain) {
            CellRangeAddress place = part.place();
            double width = plan.sheet().columns().across(place.getFirstColumn(), place.getLastColumn());
            double height = plan.sheet().heights().subList(place.getFirstRow(), place.getLastRow() + 1).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            labels.add(
                    part, part.format().fitting(part.printed(), width, height).font());
        }
    }

    private void draw(PlacedCell cell) {
        List<CellRangeAddress> parts = plan.ends().parts(cell.place());
        for (CellRangeAddress part : parts) {
            SheetGrid.GridCell first = spread(part, styles.of(cell.format()));
            if (part.equals(parts.get(0))) {
                write(first, cell.content());
            } else if (!cell.printed().isEmpty()) {
                shownAgain.add(new PlacedCell(part, cell.content(), cell.format()));
            }
        }
    }

    private static void write(SheetGrid.GridCell first, Cell content) {
        if (content instanceof Cell.Text text) {
            first.write(SafeText.ofSender(text.text()));
        } else if (content instanceof Cell.Amount amount && amount.printed()) {
            first.write(amount.printedWan());
        }
    }

    /** Gives every cell of a place the style, merges them if there are several, and returns the first. */
    private SheetGrid.GridCell spread(CellRangeAddress place, CellStyle style) {
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
