package budgetbook.workbook.sheet;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: on A4, upright or across. */
public enum PageSetup {
    PORTRAIT(8.27, 11.69),
    LANDSCAPE(11.69, 8.27);

    private static final double SIDE_MARGIN = 0.4;
    private static final double TOP_MARGIN = 0.55;
    private static final double BOTTOM_MARGIN = 0.65;
    /** The width in inches of a digit of the body font: 7 pixels. */
    private static final double DIGIT = 7 / 96.0;

    private static final double POINTS_PER_INCH = 72;
    /** A last page filled less than this is saved by shrinking the print. */
    private static final double STRAY_PAGE = 0.25;

    /** How much of a page the estimated heights may fill: office programs set rows a little higher. */
    private static final double FILL = 0.95;

    private final double width;
    private final double height;

    PageSetup(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the width between the margins, in digits of the body font. */
    public double digits() {
        return (width - 2 * SIDE_MARGIN) / DIGIT;
    }

    /** Returns the width of a digit of the body font, in points. */
    public double digitPoints() {
        return DIGIT * POINTS_PER_INCH;
    }

    /** Returns the height in points that the rows of one page may have when the print is scaled. */
    public double points(double scale) {
        return (height - TOP_MARGIN - BOTTOM_MARGIN) * POINTS_PER_INCH / scale * FILL;
    }

    /**
     * Sets a sheet, whose rows have their heights, up for printing: shrunk to one page across, pages numbered.
     *
     * @param lastRow the last row that is printed, counting from 0
     * @param lastColumn the last column that is printed, counting from 0
     * @param titleRows the rows from the top that every page repeats
     * @param digits the width of the columns together, in digits of the body font
     */
    public void setUp(XSSFSheet sheet, int lastRow, int lastColumn, int titleRows, double digits) {
        setUp(sheet, row -> points(sheet, row), lastRow, lastColumn, titleRows, digits);
    }

    /** The same for a sheet whose rows are not yet there: {@code points} knows their heights. */
    public void setUp(
            XSSFSheet sheet, IntToDoubleFunction points, int lastRow, int lastColumn, int titleRows, double digits) {
        short pages = pagesDown(points, lastRow, titleRows, digits);
        setUp(
                sheet,
                new CellRangeAddress(0, lastRow, 0, lastColumn),
                new CellRangeAddress(0, titleRows - 1, -1, -1),
                pages);
    }

    /**
     * Sets a list up for printing on as many pages as it takes.
     *
     * @param printed the cells that are printed
     * @param headingRow the row that every page repeats, counting from 0
     */
    public void setUpList(XSSFSheet sheet, CellRangeAddress printed, int headingRow) {
        setUp(sheet, printed, new CellRangeAddress(headingRow, headingRow, -1, -1), (short) 0);
    }

    /**
     * Sets a sheet up for printing on as many pages as it takes, of cells that change with what is filled in.
     *
     * @param printed a formula for an area of the sheet; LibreOffice takes none and prints all
     * @param titleRows the rows from the top that every page repeats
     */
    public void setUpFilled(XSSFSheet sheet, String printed, int titleRows) {
        CellRangeAddress titles = new CellRangeAddress(0, titleRows - 1, -1, -1);
        setUp(sheet, new CellRangeAddress(0, titleRows, 0, 0), titles, (short) 0);
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().getNames(XSSFName.BUILTIN_PRINT_AREA).stream()
                .filter(name -> name.getSheetIndex() == index)
                .forEach(name -> name.setRefersToFormula(printed));
    }

    /** Returns how many rows from the top stand on one page, if the sheet is shrunk to one page across. */
    public int rowsOfPage(XSSFSheet sheet, double digits) {
        double room = points(Math.min(1, digits() / digits));
        int rows = 0;
        while (rows <= sheet.getLastRowNum() && points(row -> points(sheet, row), 0, rows) <= room) {
            rows++;
        }
        return rows;
    }

    /**
     * Sets a sheet up for printing on pages whose ends are known. It is not fitted to pages: Excel would take no notice
     * of the ends.
     *
     * @param printed the cells that are printed
     * @param repeatedRows the rows that every later page repeats
     * @param scale of the print, in percent
     * @param rowEnds the last rows of all pages but the last, from the top down
     * @param columnEnds the last columns of all pages but the last, from left to right
     * @param labels how many columns the pages further right repeat
     */
    public void setUpPages(
            XSSFSheet sheet,
            CellRangeAddress printed,
            CellRangeAddress repeatedRows,
            int scale,
            List<Integer> rowEnds,
            List<Integer> columnEnds,
            int labels) {
        setUp(sheet, printed, repeatedRows);
        sheet.getPrintSetup().setScale((short) scale);
        rowEnds.forEach(sheet::setRowBreak);
        columnEnds.forEach(sheet::setColumnBreak);
        if (!columnEnds.isEmpty() && labels > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, labels - 1));
        }
    }

    private void setUp(XSSFSheet sheet, CellRangeAddress printed, CellRangeAddress repeated, short pages) {
        setUp(sheet, printed, repeated);
        PrintSetup setup = sheet.getPrintSetup();
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight(pages);
    }

    private void setUp(XSSFSheet sheet, CellRangeAddress printed, CellRangeAddress repeated) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(this == LANDSCAPE);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.35);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.setRepeatingRows(repeated);
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        printed.getFirstColumn(),
                        printed.getLastColumn(),
                        printed.getFirstRow(),
                        printed.getLastRow());
    }

    /** The number of pages to press the sheet into, so that no few rows stray to a last page; 0 for any number. */
    private short pagesDown(IntToDoubleFunction heights, int lastRow, int titleRows, double digits) {
        double titles = points(heights, 0, titleRows - 1);
        double room = points(Math.min(1, digits() / digits)) - titles * FILL;
        double pages = points(heights, titleRows, lastRow) / room;
        double stray = pages - Math.floor(pages);
        return pages > 1 && stray > 0 && stray < STRAY_PAGE ? (short) pages : 0;
    }

    private static double points(IntToDoubleFunction heights, int firstRow, int lastRow) {
        return IntStream.rangeClosed(firstRow, lastRow).mapToDouble(heights).sum();
    }

    private static double points(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
}
