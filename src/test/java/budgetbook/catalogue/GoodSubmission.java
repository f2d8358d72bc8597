package budgetbook.catalogue;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The smallest submission without a finding: one income, one line of basic expenditure, one project with a target, of
 * the unit 254101, which is its department's lead. Standard names and order of columns; amounts in 元.
 */
final class GoodSubmission {
    /** What the cases call it. */
    static final String FILE = "申报表.xlsx";

    private static final String PROJECT = "410800230000000018005";

    private final Workbook workbook = new XSSFWorkbook();

    private GoodSubmission() {}

    static Workbook workbook() {
        GoodSubmission good = new GoodSubmission();
        good.cover();
        good.amounts();
        good.texts();
        return good.workbook;
    }

    private void cover() {
        row("封面", "预算年度", 2023);
        row("封面", "单位代码", "254101");
        row("封面", "单位名称", "焦作市科学技术协会");
        row("封面", "金额单位", "元");
        row("封面", "收入总计", 1_000_000);
        row("封面", "支出总计", 1_000_000);
    }

    private void amounts() {
        row("收入预算", "资金来源", "本年收入", "上年结转结余");
        row("收入预算", "一般公共预算-财政拨款", 1_000_000);
        row(
                "基本支出",
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
        row(
                "基本支出",
                "人员类",
                "基本工资",
                "2060701",
                "机构运行",
                "30101",
                "基本工资",
                "50101",
                "工资奖金津补贴",
                "一般公共预算-财政拨款",
                "否",
                600_000,
                "否");
        row(
                "项目支出",
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
                "政府采购");
        row(
                "项目支出",
                "特定目标类",
                PROJECT,
                "科普活动",
                "2060702",
                "科普活动",
                "30201",
                "办公费",
                "50201",
                "办公经费",
                "一般公共预算-财政拨款",
                "否",
                400_000,
                "否",
                "");
    }

    private void texts() {
        row("项目绩效目标", "项目编码", "项目名称", "一级指标", "三级指标", "指标值");
        row("项目绩效目标", PROJECT, "科普活动", "产出指标", "活动场次", "≥20场");
        row("年度履职目标", "内容");
        row("年度履职目标", "普及科学知识。");
        row("年度主要任务", "任务名称", "主要内容");
        row("年度主要任务", "科普日", "举办科普日活动。");
        row("整体绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "指标值说明");
        row("整体绩效指标", "产出指标", "数量指标", "活动场次", "≥20场", "");
    }

    private void row(String name, Object... values) {
        Sheet sheet = workbook.getSheet(name) == null ? workbook.createSheet(name) : workbook.getSheet(name);
        CellText.fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), values);
    }

    /** The cells of a row as their sender would fill them. */
    static final class CellText {
        private CellText() {}

        static void fill(Row row, Object... values) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Number number) {
                    row.createCell(i).setCellValue(number.doubleValue());
                } else if (!values[i].toString().isEmpty()) {
                    row.createCell(i).setCellValue(values[i].toString());
                }
            }
        }
    }
}
