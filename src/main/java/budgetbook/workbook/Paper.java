package budgetbook.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A4 upright or across, and how a sheet is printed on it. */
enum Paper {
    PORTRAIT(8.27),
    LANDSCAPE(11.69);

    private static final double SIDE_MARGIN = 0.5;
    /** The width in inches of a digit of the body font: 7 pixels. */
    private static final double DIGIT = 7 / 96.0;

    private final double inches;

    Paper(double inches) {
        this.inches = inches;
    }

    /** The width between the margins, in digits of the body font. */
    double digits() {
        return (inches - 2 * SIDE_MARGIN) / DIGIT;
    }

    /**
     * Sets a sheet up for printing: shrunk to one page across, as many down as it takes, pages numbered.
     *
     * @param lastRow of what is printed, counting from 0
     * @param lastColumn of what is printed, counting from 0
     * @param titleRows the rows from the top that every page repeats
     */
    void setUp(XSSFSheet sheet, int lastRow, int lastColumn, int titleRows) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(this == LANDSCAPE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.35);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.setRepeatingRows(new CellRangeAddress(0, titleRows - 1, -1, -1));
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }
}
