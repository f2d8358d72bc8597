package budgetbook.workbook.form;

import budgetbook.workbook.sheet.StyleRegistry;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** What may be typed into the cells of a form, and the colours that tell whether it fits together. */
final class FormValidation {
    static final String GREEN = "C6EFCE";
    static final String RED = "FFC7CE";
    static final String AMBER = "FFEB9C";

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    FormValidation(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    /** Offers a list; nothing else may be typed. Rows count from 1, columns from 0. */
    void choose(int firstRow, int lastRow, int column, String list, String prompt) {
        add(FormLists.dropDown(helper, list), firstRow, lastRow, column, "请从下拉列表中选择。", prompt);
    }

    /** Offers the cells of another sheet. */
    void chooseFrom(int firstRow, int lastRow, int column, String range, String wrong, String prompt) {
        add(helper.createFormulaListConstraint(range), firstRow, lastRow, column, wrong, prompt);
    }

    void amount(int firstRow, int lastRow, int column, String prompt) {
        DataValidationConstraint constraint = helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        add(constraint, firstRow, lastRow, column, "请填写数字金额，零或正数。", prompt);
    }

    void date(int row, int column, String prompt) {
        DataValidationConstraint constraint =
                helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", null, "yyyy-mm-dd");
        add(constraint, row, row, column, "请填写日期，如 2023-01-31。", prompt);
    }

    /** Lets in what makes a formula true, which is written for the first row. */
    void holds(int firstRow, int lastRow, int column, String formula, String wrong, String prompt) {
        add(helper.createCustomConstraint(formula), firstRow, lastRow, column, wrong, prompt);
    }

    private void add(
            DataValidationConstraint constraint, int firstRow, int lastRow, int column, String wrong, String prompt) {
        DataValidation validation = helper.createValidation(
                constraint, new CellRangeAddressList(firstRow - 1, lastRow - 1, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("填写有误", wrong);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true); // for XSSF this shows the arrow
        if (!prompt.isEmpty()) {
            validation.createPromptBox("填报提示", prompt);
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    /** Colours the cells for which a formula, written for the first of them, is true. */
    void colour(CellRangeAddress cells, String formula, String fill) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(StyleRegistry.colour(fill));
        pattern.setFillPattern(org.apache.poi.ss.usermodel.PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    /** The light of a cell whose text ends in 相符 (green), 未填 (amber) or anything else (red). */
    void light(CellRangeAddress cells, String cell) {
        colour(cells, "RIGHT(" + cell + ",2)=\"相符\"", GREEN);
        colour(cells, "RIGHT(" + cell + ",2)=\"未填\"", AMBER);
        colour(cells, "AND(RIGHT(" + cell + ",2)<>\"相符\",RIGHT(" + cell + ",2)<>\"未填\")", RED);
    }
}
