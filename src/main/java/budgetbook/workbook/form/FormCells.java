package budgetbook.workbook.form;

import budgetbook.place.SheetCell;
import budgetbook.workbook.sheet.PageSetup;
import budgetbook.workbook.sheet.SafeText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts things into the cells of a sheet of a form. Rows count from 1, columns from 0. */
final class FormCells {
    private final XSSFSheet sheet;
    private final FormStyles styles;

    FormCells(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    XSSFCell cell(int row, int column, FormFormat format) {
        XSSFCell cell = (XSSFCell) CellUtil.getRow(row - 1, sheet).createCell(column);
        cell.setCellStyle(styles.of(format));
        return cell;
    }

    void text(int row, int column, FormFormat format, String text) {
        XSSFCell cell = cell(row, column, format);
        if (!text.isEmpty()) {
            cell.setCellValue(SafeText.of(text));
        }
    }

    void formula(int row, int column, FormFormat format, String formula) {
        cell(row, column, format).setCellFormula(formula);
    }

    /** The first cell of a row's columns that are merged into one. */
    XSSFCell across(int row, int firstColumn, int lastColumn, FormFormat format) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            cell(row, column, format);
        }
        if (lastColumn > firstColumn) {
            sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, firstColumn, lastColumn));
        }
        return sheet.getRow(row - 1).getCell(firstColumn);
    }

    /**
     * Sets the sheet, whose rows are there, up so that only what is filled is printed; as long as nothing is, its first page.
     *
     * @param lastFilled a formula for the last row that is filled
     * @param lastColumn the last column that is printed
     * @param titleRows the rows from the top that every page repeats
     * @param digits the width of the printed columns together
     */
    void printFilled(PageSetup page, String lastFilled, int lastColumn, int titleRows, double digits) {
        String rows =
                "IF(" + lastFilled + ">" + titleRows + "," + lastFilled + "," + page.rowsOfPage(sheet, digits) + ")";
        String corner = SheetCell.quoted(sheet.getSheetName()) + "!$A$1";
        page.setUpFilled(sheet, "OFFSET(" + corner + ",0,0," + rows + "," + (lastColumn + 1) + ")", titleRows);
    }

    void width(int column, double digits) {
        sheet.setColumnWidth(column, (int) Math.round(digits * 256));
    }

    void height(int row, double points) {
        sheet.getRow(row - 1).setHeightInPoints((float) points);
    }
}
