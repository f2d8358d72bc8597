package budgetbook.workbook.edition.chart;

import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.CellWriter;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.sheet.PageSetup;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 图表: three charts, each beside the figures it draws. */
public final class ChartSheet {
    private static final List<Integer> WIDTHS = List.of(26, 15, 15, 3);
    private static final int CHART_COLUMNS = 7;
    private static final int CHART_COLUMN_WIDTH = 10;
    private static final int LEAST_ROWS = 15;
    private static final int ROW_HEIGHT = 20;

    private final WorkingEdition edition;
    private final XSSFSheet sheet;
    private final CellWriter writer;
    private int next;

    /** Prepares the sheet, which must be empty. */
    public ChartSheet(WorkingEdition edition, XSSFSheet sheet, EditionStyles styles) {
        this.edition = edition;
        this.sheet = sheet;
        this.writer = new CellWriter(sheet, styles);
    }

    /** Writes the figures and draws the charts. */
    public void draw() {
        int width = WIDTHS.size() + CHART_COLUMNS;
        for (int column = 0; column < width; column++) {
            sheet.setColumnWidth(column, (column < WIDTHS.size() ? WIDTHS.get(column) : CHART_COLUMN_WIDTH) * 256);
        }
        writer.put(row(), 0, CellContent.text("返回目录").linkedTo(EditionSheet.home()), EditionFormat.BACK);
        across(edition.year() + " 年部门支出图表", EditionFormat.TITLE, width);
        across(edition.caption() + "　　单位：万元", EditionFormat.REMARK, width);
        ChartFigures figures = new ChartFigures(edition);
        block("支出按功能科目（类）", List.of("支出"), figures.functions());
        block("各单位基本支出与项目支出", List.of("基本支出", "项目支出"), figures.units());
        block("支出按资金", List.of("本年", "上年结转"), figures.funds());
        sheet.setDisplayGridlines(false);
        PageSetup.PORTRAIT.setUpList(sheet, new CellRangeAddress(1, next, 0, width - 1), 1);
    }

    private XSSFRow row() {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(ROW_HEIGHT);
        return row;
    }

    private void across(String text, EditionFormat format, int width) {
        XSSFRow row = row();
        row.setHeightInPoints(format == EditionFormat.TITLE ? 32 : ROW_HEIGHT);
        writer.across(row, text, format, width);
    }

    /** The figures, and beside them the chart. */
    private void block(String title, List<String> series, List<ChartFigures.Bar> bars) {
        next++;
        int first = next;
        XSSFRow headings = row();
        writer.put(headings, 0, CellContent.text(title), EditionFormat.HEADING);
        for (int i = 0; i < series.size(); i++) {
            writer.put(headings, i + 1, CellContent.text(series.get(i)), EditionFormat.HEADING);
        }
        for (ChartFigures.Bar bar : bars) {
            XSSFRow row = row();
            List<CellContent> contents = new ArrayList<>(List.of(CellContent.text(bar.name())));
            for (int i = 0; i < series.size(); i++) {
                CellContent amount = bar.amounts().get(i).isZero() ? CellContent.BLANK : CellContent.number(bar.wan(i));
                contents.add(amount.withFormat(EditionFormat.AMOUNT));
            }
            for (int column = 0; column < contents.size(); column++) {
                writer.put(row, column, contents.get(column), EditionFormat.TEXT);
            }
        }
        int last = next - 1;
        while (next < first + LEAST_ROWS) {
            row();
        }
        if (last > first) {
            new SheetBarChart(sheet, title + "（万元）", first, last, series.size())
                    .draw(WIDTHS.size(), WIDTHS.size() + CHART_COLUMNS, next);
        }
    }
}
