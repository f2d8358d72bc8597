package budgetbook.workbook.edition.list;

import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
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
    /** The row in which the first of the listed things stands; counts from 0. */
    public static final int FIRST_ROW = 5;

    private static final int TITLE_ROW = 1;
    private static final int HEADING_ROW = FIRST_ROW - 1;
    private static final double LEAST_HEIGHT = 17;

    private final XSSFSheet held;
    private final SXSSFSheet sheet;
    private final CellWriter writer;
    private final List<ListColumn> columns;
    private int next;

    /**
     * Begins a list on a sheet that exists and is empty.
     *
     * @param name the sheet's name
     * @param subject what is listed; the title says so, after the year
     * @param remark stands below the caption of the edition
     */
    public ListSheet(
            StreamedWorkbook workbook,
            EditionStyles styles,
            WorkingEdition edition,
            String name,
            String subject,
            String remark,
            List<ListColumn> columns) {
        this.held = workbook.getXSSFWorkbook().getSheet(name);
        this.sheet = workbook.getSheet(name);
        this.writer = new CellWriter(held, styles);
        this.columns = columns;
        for (int column = 0; column < columns.size(); column++) {
            held.setColumnWidth(column, columns.get(column).width() * 256);
        }
        SXSSFRow back = sheet.createRow(0);
        writer.put(
                back,
                0,
                CellContent.link("返回目录", EditionSheet.home()).withFormat(EditionFormat.BACK),
                EditionFormat.BACK);
        across(TITLE_ROW, edition.year() + " 年" + subject, EditionFormat.TITLE).setHeightInPoints(30);
        next = TITLE_ROW + 1;
        for (String line : List.of(edition.caption(), remark)) {
            SXSSFRow row = across(next, line, EditionFormat.REMARK);
            row.setHeightInPoints((float) CellFormat.NOTE.height(line, width()));
            next++;
        }
        SXSSFRow headings = sheet.createRow(HEADING_ROW);
        headings.setHeightInPoints(24);
        for (int column = 0; column < columns.size(); column++) {
            writer.put(headings, column, CellContent.text(columns.get(column).heading()), EditionFormat.HEADING);
        }
        next = FIRST_ROW;
    }

    /** Returns the number of the row that will be written next; counts from 0. */
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
        int last = Math.max(next - 1, HEADING_ROW);
        held.createFreezePane(0, FIRST_ROW);
        if (filtered) {
            held.setAutoFilter(new CellRangeAddress(HEADING_ROW, last, 0, columns.size() - 1));
        }
        held.setDisplayGridlines(false);
        PageSetup.LANDSCAPE.setUpList(held, new CellRangeAddress(TITLE_ROW, last, 0, columns.size() - 1), HEADING_ROW);
        held.addIgnoredErrors(
                new CellRangeAddress(0, last, 0, columns.size() - 1),
                org.apache.poi.ss.usermodel.IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                org.apache.poi.ss.usermodel.IgnoredErrorType.FORMULA,
                org.apache.poi.ss.usermodel.IgnoredErrorType.FORMULA_RANGE);
    }

    private SXSSFRow across(int number, String text, EditionFormat format) {
        SXSSFRow row = sheet.createRow(number);
        writer.across(row, text, format, columns.size());
        return row;
    }

    private double width() {
        return columns.stream().mapToInt(ListColumn::width).sum();
    }
}
