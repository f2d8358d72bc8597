package budgetbook.workbook.form;

import budgetbook.budget.BudgetLine;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.workbook.sheet.PageSetup;
import budgetbook.workbook.sheet.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a sheet of rows of a form: title, state, header, prepared rows. */
final class FormRows {
    private static final double TWO_LINES = 28;

    private final SubmissionForm form;
    private final FormSheet sheet;
    private final FormSheet projects;
    private final FormCells cells;
    private final FormValidation rules;
    private final FormFormulas formulas;
    private final FormCheck check;

    /** Draws one; {@code projects} is the sheet of projects, to look up their codes and names. */
    FormRows(SubmissionForm form, FormSheet sheet, FormCells cells, FormSheet projects) {
        this.form = form;
        this.sheet = sheet;
        this.cells = cells;
        this.projects = projects;
        this.rules = new FormValidation(cells.sheet());
        this.formulas = new FormFormulas(sheet);
        this.check = new FormCheck(sheet, projects);
    }

    /**
     * Draws it.
     *
     * @param status a formula on the sheet's totals, or empty where it has none
     */
    void draw(String status) {
        int last = sheet.lastPrinted();
        String title = form.unit().code() + " " + form.unit().name() + "　" + form.year() + "年度申报　" + sheet.name();
        cells.across(FormSheet.TITLE_ROW, 0, last, FormFormat.TITLE).setCellValue(SafeText.of(title));
        cells.height(
                FormSheet.TITLE_ROW, Math.max(30, FormFormat.TITLE.cellFormat().height(title, sheet.printedWidth())));
        if (status.isEmpty()) {
            cells.across(FormSheet.STATUS_ROW, 0, last, FormFormat.NOTE).setCellValue("黄色格填写，一行一条；用不完的行空着，不必删除。");
        } else {
            cells.across(FormSheet.STATUS_ROW, 0, last, FormFormat.STATUS).setCellFormula(status);
            rules.light(new CellRangeAddress(1, 1, 0, last), "$A$2");
        }
        cells.height(FormSheet.STATUS_ROW, 22);
        for (int column = 0; column < sheet.columns().size(); column++) {
            FormColumn of = sheet.columns().get(column);
            head(column, of);
            prepare(column, of);
        }
        cells.height(FormSheet.HEADER_ROW, 32);
        if (sheet.namesByFormula()) {
            for (int row = FormSheet.FIRST_ROW; row <= sheet.lastRow(); row++) {
                cells.height(row, TWO_LINES); // names come by formula, for which no office program grows a row
            }
        }
        fill();
        finish(last);
    }

    private void head(int column, FormColumn of) {
        boolean searched = of.format() == FormFormat.INPUT_CODE;
        cells.text(FormSheet.HEADER_ROW, column, searched ? FormFormat.HEADER_LINK : FormFormat.HEADER, of.header());
        cells.width(column, of.width());
        cells.sheet().setColumnHidden(column, of.key().equals(FormColumn.ODD));
        if (searched) {
            CodeSearch.link(cells, FormSheet.HEADER_ROW, column);
        }
    }

    private void prepare(int column, FormColumn of) {
        for (int row = FormSheet.FIRST_ROW; row <= sheet.lastRow(); row++) {
            String formula = formula(of, row);
            if (formula.isEmpty()) {
                cells.cell(row, column, of.format());
            } else {
                cells.formula(row, column, of.format(), formula);
            }
        }
        int first = FormSheet.FIRST_ROW;
        if (of.list().equals(SubmissionColumn.PROJECT.key())) {
            rules.chooseFrom(
                    first,
                    sheet.lastRow(),
                    column,
                    projects.range(SubmissionColumn.PROJECT),
                    "请先在“" + projects.name() + "”中填写该项目。",
                    of.prompt());
        } else if (!of.list().isEmpty()) {
            rules.choose(first, sheet.lastRow(), column, of.list(), of.prompt());
        } else if (of.amount()) {
            rules.amount(first, sheet.lastRow(), column, of.prompt());
        } else if (of.is(SubmissionColumn.PROJECT)) {
            String cell = sheet.cell(SubmissionColumn.PROJECT, first);
            rules.holds(
                    first,
                    sheet.lastRow(),
                    column,
                    "LEN(" + cell + ")=" + BudgetLine.PROJECT_DIGITS,
                    "项目编码为 " + BudgetLine.PROJECT_DIGITS + " 位。",
                    of.prompt());
        }
        colours(column, of);
    }

    private String formula(FormColumn of, int row) {
        if (of.key().equals(FormColumn.MAPPED)) {
            return formulas.mapped(row);
        }
        if (of.key().equals(FormColumn.CHECK)) {
            return check.verdict(row);
        }
        if (of.key().equals(FormColumn.ODD)) {
            return check.odd(row);
        }
        return switch (Objects.requireNonNull(of.column())) {
            case FUNCTION_NAME -> formulas.name(SubmissionColumn.FUNCTION, row);
            case ECONOMIC_NAME -> formulas.name(SubmissionColumn.ECONOMIC, row);
            case GOVERNMENT_NAME -> formulas.name(SubmissionColumn.GOVERNMENT, row);
            case NAME -> of.input() ? "" : formulas.project(projects, row);
            default -> "";
        };
    }

    private void colours(int column, FormColumn of) {
        int first = FormSheet.FIRST_ROW;
        CellRangeAddress below = new CellRangeAddress(first - 1, sheet.lastRow() - 1, column, column);
        if (of.key().equals(FormColumn.CHECK)) {
            String cell = sheet.cell(of.key(), first);
            rules.colour(below, cell + "=\"√\"", FormValidation.GREEN);
            rules.colour(below, "LEFT(" + cell + ",1)=\"请\"", FormValidation.RED);
            return;
        }
        for (SubmissionColumn code :
                List.of(SubmissionColumn.FUNCTION, SubmissionColumn.ECONOMIC, SubmissionColumn.GOVERNMENT)) {
            if (of.is(code)) {
                rules.colour(below, formulas.unknownCode(code, first), FormValidation.RED);
            }
        }
        if (of.amount()) {
            rules.colour(below, FormCheck.text(sheet.cell(of.key(), first)), FormValidation.RED);
        }
        if (of.is(SubmissionColumn.GOVERNMENT)) {
            rules.colour(below, formulas.departs(first), FormValidation.AMBER);
        }
    }

    private void fill() {
        List<Map<SubmissionColumn, String>> lines = form.earlier(sheet.kind());
        for (int i = 0; i < lines.size(); i++) {
            for (FormColumn column : sheet.columns()) {
                Map<SubmissionColumn, String> line = lines.get(i);
                String text = column.column() == null ? "" : line.getOrDefault(column.column(), "");
                if (column.input() && !text.isEmpty()) {
                    cells.text(FormSheet.FIRST_ROW + i, sheet.index(column.key()), column.format(), text);
                }
            }
        }
    }

    private void finish(int last) {
        XSSFSheet target = cells.sheet();
        target.createFreezePane(
                sheet.has(SubmissionColumn.ITEM) ? sheet.index(SubmissionColumn.ITEM) + 1 : 0, FormSheet.HEADER_ROW);
        target.addIgnoredErrors(
                new CellRangeAddress(FormSheet.FIRST_ROW - 1, sheet.lastRow() - 1, 0, last),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        cells.printFilled(PageSetup.LANDSCAPE, sheet.lastFilled(), last, FormSheet.HEADER_ROW, sheet.printedWidth());
        FormProtection.on(target);
    }
}
