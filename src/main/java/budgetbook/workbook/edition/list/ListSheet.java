package budgetbook.workbook.edition.list;

import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.file.StreamedWorkbook;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.PageSetup;
import budgetbook.workbook.sheet.RowHeights;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A list of the working edition, written row by row: the way back to the contents above the printed part, a title,
 * remarks, the headings, the rows; frozen, filtered and set up for printing.
 */
public final class ListSheet {
    private static final int TITLE_ROW = 1;
    private static final double LEAST_HEIGHT = 17;

    private final XSSFSheet held;
    private final SXSSFSheet sheet;
    private final CellWriter writer;
    private final List<ListColumn> columns;
    private final int headingRow;
    private int next;

    /** Begins the list on a sheet that exists and is empty. */
    public ListSheet(
            StreamedWorkbook workbook,
            EditionStyles styles,
            String name,
            String title,
            List<String> remarks,
            List<ListColumn> columns) {
        this.held = workbook.getXSSFWorkbook().getSheet(name);
        this.sheet = workbook.getSheet(name);
        this.writer = new CellWriter(held, styles);
        this.columns = columns;
        this.headingRow = firstRow(remarks.size()) - 1;
        for (int column = 0; column < columns.size(); column++) {
            held.setColumnWidth(column, columns.get(column).width() * 256);
        }
        SXSSFRow back = sheet.createRow(0);
        writer.put(back, 0, CellContent.link("返回目录", EditionSheet.home()).as(EditionFormat.BACK), EditionFormat.BACK);
        across(TITLE_ROW, title, EditionFormat.TITLE).setHeightInPoints(30);
        next = TITLE_ROW + 1;
        for (String remark : remarks) {
            SXSSFRow row = across(next, remark, EditionFormat.REMARK);
            row.setHeightInPoints((float) CellFormat.NOTE.height(remark, width()));
            next++;
        }
        SXSSFRow headings = sheet.createRow(headingRow);
        headings.setHeightInPoints(24);
        for (int column = 0; column < columns.size(); column++) {
            writer.put(headings, column, CellContent.text(columns.get(column).heading()), EditionFormat.HEADING);
        }
        next = headingRow + 1;
    }

    /** Where the rows of a list with so many remarks begin, counting from 0. */
    public static int firstRow(int remarks) {
        return TITLE_ROW + 1 + remarks + 1;
    }

    /** Where the next row will stand, counting from 0. */
    public int nextRow() {
        return next;
    }

    /** Leaves a row empty. */
    public void gap() {
        next++;
    }

    /** Adds a row; columns beyond the contents stay without cells. */
    public void row(List<CellContent> contents) {
        SXSSFRow row = sheet.createRow(next);
        double height = LEAST_HEIGHT;
        for (int column = 0; column < contents.size(); column++) {
            CellContent content = contents.get(column);
            EditionFormat format =
                    writer.put(row, column, content, columns.get(column).format());
            height = Math.max(
                    height,
                    format.cellFormat()
                            .height(content.text(), columns.get(column).width()));
        }
        row.setHeightInPoints((float) Math.min(height, RowHeights.MAX));
        next++;
    }

    /**
     * Ends the list.
     *
     * @param filtered whether people can filter it; not for lists in blocks
     */
    public void finish(boolean filtered) {
        int last = Math.max(next - 1, headingRow);
        held.createFreezePane(0, headingRow + 1);
        if (filtered) {
            held.setAutoFilter(new CellRangeAddress(headingRow, last, 0, columns.size() - 1));
        }
        held.setDisplayGridlines(false);
        PageSetup.LANDSCAPE.setUpList(held, new CellRangeAddress(TITLE_ROW, last, 0, columns.size() - 1), headingRow);
        held.addIgnoredErrors(
                new CellRangeAddress(0, last, 0, columns.size() - 1),
                org.apache.poi.ss.usermodel.IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                org.apache.poi.ss.usermodel.IgnoredErrorType.FORMULA,
                org.apache.poi.ss.usermodel.IgnoredErrorType.FORMULA_RANGE);
    }

    private SXSSFRow across(int number, String text, EditionFormat format) {
        SXSSFRow row = sheet.createRow(number);
        for (int column = 0; column < columns.size(); column++) {
            writer.put(row, column, CellContent.text(column == 0 ? text : ""), format);
        }
        held.addMergedRegion(new CellRangeAddress(number, number, 0, columns.size() - 1));
        return row;
    }

    private double width() {
        return columns.stream().mapToInt(ListColumn::width).sum();
    }
}
