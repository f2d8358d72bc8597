package budgetbook.workbook.edition.list;

import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.file.StreamedSheet;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list of the working edition: the way back to the contents above the printed part, a title, remarks, the headings,
 * the rows; frozen, filtered and set up for printing.
 *
 * @param name the sheet's name; it exists and is empty
 * @param subject what is listed; the title says so, after the year
 * @param remark stands below the caption of the edition
 * @param rows how many rows it has below the headings, empty ones among them
 * @param filtered whether people can filter it; not for lists in blocks
 */
public record ListSheet(
        String name, String subject, String remark, List<ListColumn> columns, int rows, boolean filtered) {
    /** The row in which the first of the listed things stands; counts from 0. */
    public static final int FIRST_ROW = 5;

    static final int TITLE_ROW = 1;
    static final int HEADING_ROW = FIRST_ROW - 1;

    /** What adds the rows of a list. */
    @FunctionalInterface
    public interface Content {
        void addTo(ListRows rows);
    }

    /** Sets the sheet up; its rows are written when the workbook is saved. */
    public StreamedSheet filledBy(
            Content content, XSSFWorkbook workbook, EditionStyles styles, WorkingEdition edition) {
        XSSFSheet held = workbook.getSheet(name);
        setUp(held);
        return new StreamedSheet(held, writer -> {
            ListRows list = new ListRows(this, edition, styles, writer);
            content.addTo(list);
            list.finish();
        });
    }

    private void setUp(XSSFSheet held) {
        for (int column = 0; column < columns.size(); column++) {
            held.setColumnWidth(column, columns.get(column).width() * 256);
        }
        int last = FIRST_ROW + rows - 1;
        int right = columns.size() - 1;
        for (int row = TITLE_ROW; row < HEADING_ROW; row++) {
            held.addMergedRegion(new CellRangeAddress(row, row, 0, right));
        }
        held.createFreezePane(0, FIRST_ROW);
        if (filtered) {
            held.setAutoFilter(new CellRangeAddress(HEADING_ROW, last, 0, right));
        }
        held.setDisplayGridlines(false);
        PageSetup.LANDSCAPE.setUpList(held, new CellRangeAddress(TITLE_ROW, last, 0, right), HEADING_ROW);
        held.addIgnoredErrors(
                new CellRangeAddress(0, last, 0, right),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.FORMULA,
                IgnoredErrorType.FORMULA_RANGE);
    }

    double width() {
        return columns.stream().mapToInt(ListColumn::width).sum();
    }
}
