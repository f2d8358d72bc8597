package budgetbook.workbook.feedback;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a list prints: on A4 across, all columns on one page, its headings on every page. */
final class ListPage {
    private static final double SIDE_MARGIN = 0.4;

    private ListPage() {}

    /**
     * Sets up the page of a list.
     *
     * @param headingRow from 0, as the others
     */
    static void setUp(Sheet sheet, int headingRow, int lastColumn, int lastRow) {
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, SIDE_MARGIN);
        }
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.setHorizontallyCenter(true);
        Workbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }
}
