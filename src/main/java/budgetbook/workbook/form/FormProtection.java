package budgetbook.workbook.form;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Keeps people from writing over formulas; without a password, so that anybody may lift it. */
final class FormProtection {
    private FormProtection() {}

    static void on(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
