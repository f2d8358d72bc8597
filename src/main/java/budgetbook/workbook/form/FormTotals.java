package budgetbook.workbook.form;

import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.place.SheetCell;
import java.util.List;
import java.util.stream.Collectors;

/** The running totals of a form against the control totals of its cover, as formulas. */
final class FormTotals {
    private static final String SHOWN = "\"#,##0.00####\"";
    private static final int EXACT = 6;

    private final FormSheet income;
    private final List<FormSheet> expenditure;
    private final String coverName;

    FormTotals(FormSheet income, List<FormSheet> expenditure, String coverName) {
        this.income = income;
        this.expenditure = expenditure;
        this.coverName = coverName;
    }

    String incomeSum() {
        return "SUM(" + income.range(SubmissionColumn.THIS_YEAR, SubmissionColumn.CARRIED_OVER) + ")";
    }

    String expenditureSum() {
        return expenditure.stream().map(FormTotals::sum).collect(Collectors.joining("+"));
    }

    static String sum(FormSheet sheet) {
        return "SUM(" + sheet.range(SubmissionColumn.AMOUNT) + ")";
    }

    /** 相符, 未填 or the difference between a sum and a control total. */
    static String verdict(String sum, String control) {
        return "IF(" + control + "=\"\",\"未填\",IF(ISNUMBER(" + control + "),IF(ROUND(" + control + "-(" + sum + "),"
                + EXACT + ")=0,\"相符\",\"相差 \"&" + shown(control + "-(" + sum + ")") + "),\"不是数字\"))";
    }

    /** An amount as a text. */
    static String shown(String amount) {
        return "TEXT(ROUND(" + amount + "," + EXACT + ")," + SHOWN + ")";
    }

    /** What stands above the rows of a sheet of amounts. */
    String status(FormSheet sheet) {
        String unit = "&" + on(FormCover.UNIT_CELL) + "&";
        if (sheet.equals(income)) {
            return "\"本表合计 \"&" + shown(incomeSum()) + unit + "\"；与封面收入总计：\"&"
                    + verdict(incomeSum(), on(FormCover.INCOME_CELL));
        }
        return "\"本表合计 \"&" + shown(sum(sheet)) + unit + "\"；两张支出表合计 \"&" + shown(expenditureSum()) + unit
                + "\"；与封面支出总计：\"&" + verdict(expenditureSum(), on(FormCover.EXPENDITURE_CELL));
    }

    private String on(String cell) {
        return SheetCell.quoted(coverName) + "!" + cell;
    }

    /** How many rows of the sheets say that something is to be looked at. */
    static String faulty(List<FormSheet> sheets) {
        return sheets.stream()
                .map(sheet -> "COUNTIF(" + sheet.range(FormColumn.CHECK) + ",\"请*\")")
                .collect(Collectors.joining("+"));
    }
}
