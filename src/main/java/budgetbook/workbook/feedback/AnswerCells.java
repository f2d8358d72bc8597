package budgetbook.workbook.feedback;

import budgetbook.answer.AnswerColumns;
import budgetbook.workbook.sheet.SafeText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * The column 审核说明 of a list, in which people write, and beside it, hidden, what the program needs when the list comes back:
 * the number of what is answered, and what stood in the column before. A row has them together, so that it may be moved.
 *
 * @param column where people write; the hidden ones follow
 */
record AnswerCells(Sheet sheet, FindingListStyles styles, int column) {
    private static final int LONGEST = 500;

    /** Sets the columns up. */
    void heading(Row row, int width) {
        text(row, column, AnswerColumns.ANSWER, styles.heading());
        text(row, column + 1, AnswerColumns.NUMBER, styles.heading());
        text(row, column + 2, AnswerColumns.BEFORE, styles.heading());
        sheet.setColumnWidth(column, width * 256);
        sheet.setColumnHidden(column + 1, true);
        sheet.setColumnHidden(column + 2, true);
    }

    /**
     * Writes the cells of what can be answered.
     *
     * @param said what has been said so far by those who write here; may be empty
     */
    void answer(Row row, String number, String said) {
        text(row, column, said, styles.answer());
        text(row, column + 1, number, styles.text());
        text(row, column + 2, said, styles.text());
    }

    /** Writes the cell of what cannot be answered. */
    void none(Row row) {
        text(row, column, "", styles.closed());
    }

    /** Has Excel say at once that an answer is too long. */
    void limit(int firstRow, int lastRow) {
        if (lastRow < firstRow) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation length = helper.createValidation(
                helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, Integer.toString(LONGEST), null),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        length.setErrorStyle(DataValidation.ErrorStyle.STOP);
        length.createErrorBox("审核说明过长", "请写在 " + LONGEST + " 字以内。");
        length.setShowErrorBox(true);
        sheet.addValidationData(length);
    }

    private void text(Row row, int at, String text, CellStyle style) {
        Cell cell = row.createCell(at);
        cell.setCellValue(SafeText.of(text, sheet.getWorkbook()));
        cell.setCellStyle(style);
    }
}
