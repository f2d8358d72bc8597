package budgetbook.workbook.feedback;

import budgetbook.answer.AnswerColumns;
import budgetbook.answer.Question;
import budgetbook.budget.Department;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.workbook.sheet.FontSpec;
import budgetbook.workbook.sheet.RowHeights;
import budgetbook.workbook.sheet.SafeText;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet 审核说明: which department and year it is about, and a row for each 提示 and 口径差. */
final class QuestionSheet {
    private static final List<String> HEADINGS = List.of("序号", "状态", "种类", "单位或规则", "位置", "事项", "单位说明");
    private static final List<Integer> WIDTHS = List.of(6, 9, 9, 18, 22, 58, 26);
    private static final int ANSWER_WIDTH = 34;
    private static final int LABEL_ROW = 1;
    private static final int HEADING_ROW = 3;
    private static final int MOST = 10_000;
    private static final int MOST_TEXT = 1000;
    /** What the indent and the lines take of a cell, in digits. */
    private static final double PADDING = 2.5;

    private final Workbook workbook;
    private final Sheet sheet;
    private final FindingListStyles styles;
    private final AnswerCells answers;

    QuestionSheet(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(ProgramSheets.ANSWERS);
        this.styles = new FindingListStyles(workbook);
        this.answers = new AnswerCells(sheet, styles, HEADINGS.size());
    }

    void write(Department department, int year, List<Question> questions) {
        head(department, year, questions);
        List<Question> listed = questions.subList(0, Math.min(MOST, questions.size()));
        for (int i = 0; i < listed.size(); i++) {
            row(HEADING_ROW + 1 + i, i + 1, listed.get(i));
        }
        int last = HEADING_ROW + listed.size();
        answers.limit(HEADING_ROW + 1, last);
        page(last);
    }

    private void head(Department department, int year, List<Question> questions) {
        merged(0, "审核说明", styles.title()).setHeightInPoints(30);
        Row labels = sheet.createRow(LABEL_ROW);
        labels.setHeightInPoints(20);
        text(labels, 0, AnswerColumns.DEPARTMENT, styles.label());
        text(labels, 2, department.code(), styles.value());
        text(labels, 3, "部门名称", styles.label());
        text(labels, 4, department.name(), styles.value());
        text(labels, 6, AnswerColumns.YEAR, styles.label());
        text(labels, 7, Integer.toString(year), styles.value());
        sheet.addMergedRegion(new CellRangeAddress(LABEL_ROW, LABEL_ROW, 0, 1));
        sheet.addMergedRegion(new CellRangeAddress(LABEL_ROW, LABEL_ROW, 4, 5));
        long open = questions.stream()
                .filter(question -> !question.answer().given())
                .count();
        merged(
                2,
                "共 " + questions.size() + " 项" + (questions.size() > MOST ? "（只列前 " + MOST + " 项）" : "") + "，待说明 "
                        + open
                        + " 项。请在黄底的“审核说明”栏写明缘由，保存后放入输入文件夹（文件名不限），下次运行时读取；删去原来的说明就是撤回。"
                        + "行可以排序、删除，列可以移动。事项不变，说明一直有效；金额等变了，要重新说明。",
                styles.line());
        Row headings = sheet.createRow(HEADING_ROW);
        headings.setHeightInPoints(22);
        for (int column = 0; column < HEADINGS.size(); column++) {
            text(headings, column, HEADINGS.get(column), styles.heading());
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        answers.heading(headings, ANSWER_WIDTH);
    }

    private Row merged(int number, String text, CellStyle style) {
        Row row = sheet.createRow(number);
        text(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, HEADINGS.size()));
        int width = WIDTHS.stream().mapToInt(Integer::intValue).sum() + ANSWER_WIDTH;
        row.setHeightInPoints((float) FontSpec.BODY.height(text, width));
        return row;
    }

    private void row(int at, int number, Question question) {
        Row row = sheet.createRow(at);
        Cell counter = row.createCell(0);
        counter.setCellValue(number);
        counter.setCellStyle(styles.centred());
        text(row, 1, question.answer().given() ? "已说明" : "待说明", styles.centred());
        text(row, 2, question.kind(), styles.centred());
        List<String> texts = List.of(
                question.whose(),
                question.place(),
                question.text(),
                question.answer().unit());
        double height = height(question.answer().collator(), ANSWER_WIDTH);
        for (int i = 0; i < texts.size(); i++) {
            text(row, 3 + i, texts.get(i), styles.text());
            height = Math.max(height, height(texts.get(i), WIDTHS.get(3 + i)));
        }
        answers.answer(row, question.number(), question.answer().collator());
        row.setHeightInPoints((float) Math.min(height, RowHeights.MAX));
    }

    private static double height(String text, int width) {
        return FontSpec.BODY.height(SafeText.shortened(text, MOST_TEXT), width - PADDING);
    }

    private void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SafeText.of(SafeText.shortened(text, MOST_TEXT), workbook));
        cell.setCellStyle(style);
    }

    private void page(int lastRow) {
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, lastRow, 0, HEADINGS.size() + 2));
        ListPage.setUp(sheet, HEADING_ROW, HEADINGS.size(), lastRow);
    }
}
