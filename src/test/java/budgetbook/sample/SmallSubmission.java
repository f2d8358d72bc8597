package budgetbook.sample;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A small submission in the making, row by row under the standard names, amounts in 元. The totals on its cover are those of
 * its rows, so that no test copies them.
 */
public final class SmallSubmission {
    /** The code of a project as the department numbers them. */
    public static final String PROJECT = "410800230000000018005";

    /** The fund source that most lines have. */
    public static final String GRANT = "一般公共预算-财政拨款";

    private static final String COVER = "封面";
    private static final String INCOME = "收入预算";
    private static final String BASIC = "基本支出";
    private static final String PROJECTS = "项目支出";
    private static final List<String> INCOME_AMOUNTS = List.of("本年收入", "上年结转结余");
    private static final List<String> EXPENDITURE_AMOUNTS = List.of("金额");

    private final Workbook workbook;

    private SmallSubmission(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Begins one with its cover and its headings, in an empty workbook of either format. */
    public static SmallSubmission in(Workbook empty, Object year, String unit, String name) {
        return new SmallSubmission(empty)
                .row(COVER, "预算年度", year)
                .row(COVER, "单位代码", unit)
                .row(COVER, "单位名称", name)
                .row(COVER, "金额单位", "元")
                .row(COVER, "收入总计")
                .row(COVER, "支出总计")
                .row(INCOME, "资金来源", "本年收入", "上年结转结余")
                .row(
                        BASIC,
                        "类型",
                        "项目名称",
                        "功能科目编码",
                        "功能科目名称",
                        "部门经济科目编码",
                        "部门经济科目名称",
                        "政府经济科目编码",
                        "政府经济科目名称",
                        "资金来源",
                        "是否结转",
                        "金额",
                        "机关运行经费");
    }

    /** The headings of 项目支出, with the names of the codes or without. */
    public SmallSubmission projects(boolean named) {
        return named
                ? row(
                        PROJECTS,
                        "类型",
                        "项目编码",
                        "项目名称",
                        "功能科目编码",
                        "功能科目名称",
                        "部门经济科目编码",
                        "部门经济科目名称",
                        "政府经济科目编码",
                        "政府经济科目名称",
                        "资金来源",
                        "是否结转",
                        "金额",
                        "机关运行经费",
                        "政府采购")
                : row(
                        PROJECTS,
                        "类型",
                        "项目编码",
                        "项目名称",
                        "功能科目编码",
                        "部门经济科目编码",
                        "政府经济科目编码",
                        "资金来源",
                        "是否结转",
                        "金额",
                        "机关运行经费",
                        "政府采购");
    }

    /** Adds a target of the project, below the headings that come with the first one. */
    public SmallSubmission target(String project, String indicator, String value) {
        if (workbook.getSheet("项目绩效目标") == null) {
            row("项目绩效目标", "项目编码", "项目名称", "一级指标", "三级指标", "指标值");
        }
        return row("项目绩效目标", PROJECT, project, "产出指标", indicator, value);
    }

    /** Adds a row to a sheet, which is made if it is not there; null and the empty text leave a cell out. */
    public SmallSubmission row(String name, @Nullable Object... values) {
        Sheet sheet = workbook.getSheet(name) == null ? workbook.createSheet(name) : workbook.getSheet(name);
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && !value.equals("")) {
                fill(row.createCell(i), value);
            }
        }
        return this;
    }

    /** Fills a cell as its sender would: numbers as numbers, all else as it is written. */
    public static void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** Puts the totals of the rows on the cover, and hands out the workbook. */
    public Workbook finish() {
        Sheet cover = workbook.getSheet(COVER);
        cover.getRow(4).createCell(1).setCellValue(sum(INCOME, INCOME_AMOUNTS));
        cover.getRow(5)
                .createCell(1)
                .setCellValue(sum(BASIC, EXPENDITURE_AMOUNTS) + sum(PROJECTS, EXPENDITURE_AMOUNTS));
        return workbook;
    }

    private double sum(String name, List<String> amounts) {
        Sheet sheet = workbook.getSheet(name);
        double sum = 0;
        for (Cell heading : sheet.getRow(0)) {
            if (amounts.contains(heading.getStringCellValue())) {
                for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                    Cell cell = sheet.getRow(row).getCell(heading.getColumnIndex());
                    sum += cell == null ? 0 : cell.getNumericCellValue();
                }
            }
        }
        return sum;
    }
}
