package budgetbook.workbook.form;

import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Draws the cover of a form: labels with their values, and below them the lights. Nothing may stand to the right of a
 * value: as long as that is blank, the reader would take it for the value.
 */
final class FormCover {
    private static final int FIRST_ROW = 3;
    private static final List<SubmissionColumn> KEYS = SheetKind.COVER.columns();
    static final String UNIT_CELL = cell(SubmissionColumn.MONEY_UNIT);
    static final String INCOME_CELL = cell(SubmissionColumn.INCOME_TOTAL);
    static final String EXPENDITURE_CELL = cell(SubmissionColumn.EXPENDITURE_TOTAL);
    private static final int LIGHTS_ROW = FIRST_ROW + KEYS.size() + 1;

    private final SubmissionForm form;
    private final FormCells cells;
    private final FormValidation rules;

    FormCover(SubmissionForm form, FormCells cells) {
        this.form = form;
        this.cells = cells;
        this.rules = new FormValidation(cells.sheet());
    }

    private static int row(SubmissionColumn key) {
        return FIRST_ROW + KEYS.indexOf(key);
    }

    private static String cell(SubmissionColumn key) {
        return "$B$" + row(key);
    }

    /**
     * Draws it.
     *
     * @param balanced a formula that says whether all sources balance
     * @param whole a formula that counts the rows that lack something
     */
    void draw(FormTotals totals, String balanced, String whole) {
        cells.across(1, 0, 1, FormFormat.TITLE).setCellValue(form.year() + "年度部门预算申报表");
        cells.height(1, 44);
        cells.width(0, 26);
        cells.width(1, 58);
        for (SubmissionColumn key : KEYS) {
            cells.text(row(key), 0, FormFormat.LABEL, form.name(SheetKind.COVER, key));
            value(key, row(key));
            cells.height(row(key), 26);
        }
        cells.text(LIGHTS_ROW, 0, FormFormat.HEADER, "核对");
        cells.text(LIGHTS_ROW, 1, FormFormat.HEADER, "结果（绿色相符，红色不符，黄色未填）");
        light(1, "收入明细与封面", FormTotals.verdict(totals.incomeSum(), INCOME_CELL), totals.incomeSum());
        light(2, "支出明细与封面", FormTotals.verdict(totals.expenditureSum(), EXPENDITURE_CELL), totals.expenditureSum());
        String nothing = totals.incomeSum() + "+" + totals.expenditureSum() + "=0";
        light(3, "各资金来源的收与支", "IF(" + nothing + ",\"未填\"," + balanced + ")", "");
        String lacking = "(" + whole + ")&\" 行有缺项，见各表“本行检查”\"";
        light(4, "各行填写", "IF((" + whole + ")>0," + lacking + ",IF(" + nothing + ",\"未填\",\"没有缺项，相符\"))", "");
        int note = LIGHTS_ROW + 6;
        cells.across(note, 0, 1, FormFormat.NOTE).setCellValue("黄色格由单位填写；灰色格由程序给出，不能改。填写办法见“填报说明”。");
        for (int row = LIGHTS_ROW; row <= note; row++) {
            if (cells.sheet().getRow(row - 1) != null) {
                cells.height(row, 24);
            }
        }
        PageSetup.PORTRAIT.setUp(cells.sheet(), note - 1, 1, 1, 84);
        cells.sheet().setDisplayGridlines(false);
        FormProtection.on(cells.sheet());
    }

    private void value(SubmissionColumn key, int row) {
        switch (key) {
            case YEAR -> cells.cell(row, 1, FormFormat.FIXED_NUMBER).setCellValue(form.year());
            case UNIT_CODE -> cells.text(row, 1, FormFormat.FIXED, form.unit().code());
            case UNIT_NAME -> cells.text(row, 1, FormFormat.FIXED, form.unit().name());
            case MONEY_UNIT -> {
                cells.text(row, 1, FormFormat.INPUT, MoneyUnit.YUAN.label());
                rules.choose(row, row, 1, "money", "全部工作表的金额都按这里选的单位填。");
            }
            case INCOME_TOTAL -> {
                cells.cell(row, 1, FormFormat.INPUT_AMOUNT);
                rules.amount(row, row, 1, "从本单位的预算批复或决策文件抄来，不要用公式加总；须等于“收入预算”两列金额之和。没有的填 0。");
            }
            case EXPENDITURE_TOTAL -> {
                cells.cell(row, 1, FormFormat.INPUT_AMOUNT);
                rules.amount(row, row, 1, "从本单位的预算批复或决策文件抄来，不要用公式加总；须等于“基本支出”与“项目支出”金额之和。");
            }
            case DATE -> {
                cells.cell(row, 1, FormFormat.INPUT_DATE);
                rules.date(row, 1, "如 " + (form.year() - 1) + "-12-05。");
            }
            default -> cells.cell(row, 1, FormFormat.INPUT);
        }
    }

    private void light(int at, String label, String verdict, String sum) {
        int row = LIGHTS_ROW + at;
        cells.text(row, 0, FormFormat.LABEL, label);
        String shown = sum.isEmpty() ? "" : "\"明细加总 \"&" + FormTotals.shown(sum) + "&\" \"&" + UNIT_CELL + "&\"，\"&";
        cells.formula(row, 1, FormFormat.STATUS, shown + verdict);
        rules.light(new CellRangeAddress(row - 1, row - 1, 1, 1), "$B$" + row);
    }
}
