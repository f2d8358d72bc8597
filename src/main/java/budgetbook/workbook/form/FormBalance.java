package budgetbook.workbook.form;

import budgetbook.budget.FundSource;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.place.SheetCell;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/** Draws the sheet on which a form holds income against expenditure, source by source. */
final class FormBalance {
    private static final List<String> HEADERS = List.of("资金来源", "本年收入", "本年支出", "相差", "上年结转结余", "结转支出", "相差", "结论");
    private static final int HEADER_ROW = 3;

    private final SubmissionForm form;
    private final FormCells cells;
    private final FormSheet income;
    private final List<FormSheet> expenditure;

    FormBalance(SubmissionForm form, FormCells cells, FormSheet income, List<FormSheet> expenditure) {
        this.form = form;
        this.cells = cells;
        this.income = income;
        this.expenditure = expenditure;
    }

    /** 相符, or how many sources do not balance: a formula for the cover. */
    static String verdict(SubmissionForm form) {
        String conclusions = SheetCell.quoted(ProgramSheets.BALANCE) + "!$H$" + (HEADER_ROW + 1) + ":$H$"
                + (HEADER_ROW + form.sources().sources().size());
        String wrong = "COUNTIF(" + conclusions + ",\"不符\")";
        return "IF(" + wrong + "=0,\"收支相符\"," + wrong + "&\" 项收支不等，见“" + ProgramSheets.BALANCE + "”\")";
    }

    void draw() {
        FormValidation rules = new FormValidation(cells.sheet());
        cells.across(1, 0, HEADERS.size() - 1, FormFormat.TITLE).setCellValue("收入与支出按资金来源核对");
        cells.height(1, 30);
        cells.across(2, 0, HEADERS.size() - 1, FormFormat.NOTE).setCellValue("本表自动计算，不用填。每种资金来源的收入须等于支出，本年的和结转的分别相等。");
        cells.height(2, 22);
        for (int column = 0; column < HEADERS.size(); column++) {
            cells.text(HEADER_ROW, column, FormFormat.HEADER, HEADERS.get(column));
            cells.width(column, column == 0 ? 34 : 16);
        }
        cells.height(HEADER_ROW, 24);
        int row = HEADER_ROW;
        for (FundSource source : form.sources().sources()) {
            row++;
            source(row, source.name());
            cells.height(row, 20);
        }
        CellRangeAddress conclusions = new CellRangeAddress(HEADER_ROW, row - 1, 7, 7);
        String first = "$H" + (HEADER_ROW + 1);
        rules.colour(conclusions, first + "=\"相符\"", FormValidation.GREEN);
        rules.colour(conclusions, first + "=\"不符\"", FormValidation.RED);
        cells.sheet().createFreezePane(0, HEADER_ROW);
        PageSetup.LANDSCAPE.setUp(cells.sheet(), row - 1, HEADERS.size() - 1, HEADER_ROW, 146);
        FormProtection.on(cells.sheet());
    }

    private void source(int row, String name) {
        cells.text(row, 0, FormFormat.FIXED, name);
        cells.formula(row, 1, FormFormat.FORMULA_AMOUNT, received(SubmissionColumn.THIS_YEAR, row));
        cells.formula(row, 2, FormFormat.FORMULA_AMOUNT, "ROUND(" + spent(row) + "-(" + carriedOver(row) + "),6)");
        cells.formula(row, 3, FormFormat.FORMULA_AMOUNT, "ROUND(B" + row + "-C" + row + ",6)");
        cells.formula(row, 4, FormFormat.FORMULA_AMOUNT, received(SubmissionColumn.CARRIED_OVER, row));
        cells.formula(row, 5, FormFormat.FORMULA_AMOUNT, carriedOver(row));
        cells.formula(row, 6, FormFormat.FORMULA_AMOUNT, "ROUND(E" + row + "-F" + row + ",6)");
        cells.formula(
                row,
                7,
                FormFormat.FORMULA,
                "IF(AND(B" + row + "=0,C" + row + "=0,E" + row + "=0,F" + row + "=0),\"\",IF(AND(D" + row + "=0,G" + row
                        + "=0),\"相符\",\"不符\"))");
    }

    private String received(SubmissionColumn key, int row) {
        return "SUMIF(" + income.range(SubmissionColumn.SOURCE) + ",$A" + row + "," + income.range(key) + ")";
    }

    private String spent(int row) {
        return expenditure.stream()
                .map(sheet -> "SUMIF(" + sheet.range(SubmissionColumn.SOURCE) + ",$A" + row + ","
                        + sheet.range(SubmissionColumn.AMOUNT) + ")")
                .collect(Collectors.joining("+"));
    }

    private String carriedOver(int row) {
        return expenditure.stream()
                .map(sheet ->
                        "SUMIFS(" + sheet.range(SubmissionColumn.AMOUNT) + "," + sheet.range(SubmissionColumn.SOURCE)
                                + ",$A" + row + "," + sheet.range(SubmissionColumn.CARRIED_OVER) + ",\"是\")")
                .collect(Collectors.joining("+"));
    }
}
