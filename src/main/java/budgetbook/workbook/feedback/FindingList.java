package budgetbook.workbook.feedback;

import budgetbook.configuration.header.ProgramSheets;
import budgetbook.finding.Finding;
import budgetbook.place.SheetCell;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import budgetbook.workbook.sheet.FontSpec;
import budgetbook.workbook.sheet.RowHeights;
import budgetbook.workbook.sheet.SafeText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;

/** The sheet 问题清单 of a feedback workbook: whose it is, how many findings, and one row for each with its link. */
final class FindingList {
    /** The hidden column that remembers, for each marked cell, where it is and how it looked. */
    static final int MEMORY = 8;

    private static final String TITLE = "预算申报表问题清单";
    private static final int MOST = 2000;
    private static final int MOST_TEXT = 1000;
    private static final List<String> HEADINGS = List.of("序号", "级别", "工作表", "单元格", "问题", "现为", "应为", "怎么改");
    private static final List<Integer> WIDTHS = List.of(6, 6, 13, 15, 20, 36, 24, 32);
    /** Where a unit answers a 提示, beyond the memory. */
    private static final int ANSWER = 9;

    private static final int ANSWER_WIDTH = 28;
    private static final int HEADING_ROW = 4;
    /** What the indent and the lines take of a cell, in digits. */
    private static final double PADDING = 2.5;

    private final Workbook workbook;
    private final Feedback feedback;
    private final Sheet sheet;
    private final FindingListStyles styles;
    private final AnswerCells answers;
    private final boolean answered;

    /**
     * Adds the sheet in front of a workbook.
     *
     * @param answered whether the workbook can be handed in again, and with it what its unit says to 提示
     */
    FindingList(Workbook workbook, Feedback feedback, boolean answered) {
        this.workbook = workbook;
        this.feedback = feedback;
        String name = ProgramSheets.FINDINGS;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            name = ProgramSheets.FINDINGS + number;
        }
        this.sheet = workbook.createSheet(name);
        workbook.setSheetOrder(name, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        workbook.setFirstVisibleTab(0);
        this.styles = new FindingListStyles(workbook);
        this.answers = new AnswerCells(sheet, styles, ANSWER);
        this.answered = answered;
    }

    /** Whether a sheet is such a list. */
    static boolean isOurs(Sheet sheet) {
        Row first = sheet.getRow(0);
        Cell cell = first == null ? null : first.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(TITLE);
    }

    /** The findings that are listed: not so many that nobody could work through them. */
    static List<Finding> listed(Feedback feedback) {
        return feedback.findings().subList(0, Math.min(MOST, feedback.findings().size()));
    }

    /** Writes the sheet; links lead to the sheets that the workbook has. */
    void write(Map<String, CellMarks.Marked> marked) {
        head(!marked.isEmpty());
        int number = 0;
        for (Finding finding : listed(feedback)) {
            row(HEADING_ROW + 1 + number, finding, number + 1);
            number++;
        }
        int more = feedback.findings().size() - number;
        if (more > 0) {
            line(HEADING_ROW + 1 + number, "另有 " + more + " 条未列出。请先更正以上各条，再次提交后会列出其余的。", styles.line());
        }
        if (answered) {
            answers.limit(HEADING_ROW + 1, HEADING_ROW + number);
        }
        remember(marked.values());
        page(HEADING_ROW + number);
    }

    /** A finding may have marked several cells: the memory has rows of its own. */
    private void remember(Collection<CellMarks.Marked> marked) {
        int at = HEADING_ROW + 1;
        for (CellMarks.Marked mark : marked) {
            Cell cell = CellUtil.getRow(at, sheet).createCell(MEMORY);
            cell.setCellValue(CellMarks.Marked.key(mark.sheet(), mark.address()));
            cell.setCellStyle(mark.before());
            at++;
        }
    }

    private void head(boolean marked) {
        line(0, TITLE, styles.title()).setHeightInPoints(30);
        String unit = feedback.unit().isEmpty() ? "（封面的单位代码无法识别）" : feedback.unit();
        line(1, "单位：" + unit + (feedback.fileName().isEmpty() ? "" : "　　文件：" + feedback.fileName()), styles.line());
        line(
                2,
                (feedback.errors() == 0 ? "没有错误；" : "错误 " + feedback.errors() + " 条，必须更正，更正前本部门不能发布；")
                        + "提示 " + feedback.notices() + " 条，请确认，属实的可不改"
                        + (answered && feedback.notices() > 0 ? "，在黄底的“审核说明”栏写明缘由，连同本工作簿交回。" : "。"),
                styles.line());
        line(
                3,
                marked
                        ? "点“单元格”可跳到该处：红底实线框是错误，黄底虚线框是提示，批注里写明怎么改。可以直接在本工作簿中更正后交回，本表不必删除。"
                        : "本文件只有清单，没有标注；请按清单在原申报表中更正后重新提交。",
                styles.line());
        Row headings = sheet.createRow(HEADING_ROW);
        headings.setHeightInPoints(22);
        for (int column = 0; column < HEADINGS.size(); column++) {
            text(headings, column, HEADINGS.get(column), styles.heading());
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        sheet.setColumnHidden(MEMORY, true);
        if (answered) {
            answers.heading(headings, ANSWER_WIDTH);
        }
    }

    private Row line(int number, String text, CellStyle style) {
        Row row = sheet.createRow(number);
        text(row, 0, text, style);
        for (int column = 1; column <= lastColumn(); column++) {
            row.createCell(column).setCellStyle(style);
        }
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, lastColumn()));
        int width = WIDTHS.stream().mapToInt(Integer::intValue).sum() + (answered ? ANSWER_WIDTH : 0);
        row.setHeightInPoints((float) FontSpec.BODY.height(text, width));
        return row;
    }

    private int lastColumn() {
        return answered ? ANSWER : HEADINGS.size() - 1;
    }

    private void row(int at, Finding finding, int number) {
        Row row = sheet.createRow(at);
        Cell counter = row.createCell(0);
        counter.setCellValue(number);
        counter.setCellStyle(styles.centred());
        text(row, 1, finding.severity().label(), styles.of(finding.severity()));
        SourceCell place = finding.place();
        text(row, 2, place.sheet().isEmpty() ? "（整个文件）" : place.sheet(), styles.text());
        Cell cell = text(row, 3, finding.where(), styles.text());
        link(cell, place);
        List<String> texts = List.of(finding.code().title(), finding.found(), finding.expected(), remedy(finding));
        double height = 0;
        for (int i = 0; i < texts.size(); i++) {
            text(row, 4 + i, texts.get(i), styles.text());
            height = Math.max(
                    height,
                    FontSpec.BODY.height(SafeText.shortened(texts.get(i), MOST_TEXT), WIDTHS.get(4 + i) - PADDING));
        }
        height = Math.max(height, FontSpec.BODY.height(place.sheet(), WIDTHS.get(2) - PADDING));
        height = Math.max(height, FontSpec.BODY.height(finding.where(), WIDTHS.get(3) - PADDING));
        if (answered && !finding.isQuestion()) {
            answers.none(row);
        } else if (answered) {
            answers.answer(row, finding.number(), finding.answer().unit());
            height = Math.max(height, FontSpec.BODY.height(finding.answer().unit(), ANSWER_WIDTH - PADDING));
        }
        row.setHeightInPoints((float) Math.min(height, RowHeights.MAX));
    }

    /** What to do; nothing need be done where whoever collates the budget has answered. */
    private static String remedy(Finding finding) {
        String said = finding.answer().collator();
        return said.isEmpty() ? finding.remedy() : "汇总人已说明，不必再答：" + said;
    }

    private Cell text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SafeText.of(SafeText.shortened(text, MOST_TEXT), workbook));
        cell.setCellStyle(style);
        return cell;
    }

    private void link(Cell cell, SourceCell place) {
        if (place.sheet().isEmpty() || workbook.getSheet(place.sheet()) == null) {
            return;
        }
        SheetPlace at = place.at();
        String address = at.isCell() ? at.toString() : "A" + Math.max(1, at.row());
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetCell.quoted(place.sheet()) + "!" + address);
        if (cell.getStringCellValue().isEmpty()) {
            cell.setCellValue("整张表");
        }
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }

    private void page(int lastRow) {
        sheet.createFreezePane(0, HEADING_ROW + 1);
        ListPage.setUp(sheet, HEADING_ROW, lastColumn(), lastRow);
    }
}
