package budgetbook.sample;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.GoldenDepartment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.IndexedColors;

/** The three submissions of 2023 that the product ships: the golden facts, in three people's layouts. */
public final class SampleSubmissions {
    private SampleSubmissions() {}

    /** The submissions by file name. */
    static Map<String, Submission> all() {
        Map<String, Submission> files = new LinkedHashMap<>();
        files.put(
                "2023年部门预算申报表-科协本级.xlsx",
                submission(
                        "254101",
                        headOffice(),
                        new Cover("2023年部门预算申报表", "李静", "0391-1234567", LocalDate.of(2022, 12, 5), false, false)));
        files.put(
                "科技馆2023年预算申报（定稿）.xlsx",
                submission(
                        "254301",
                        museum(),
                        new Cover(
                                "焦作市科技馆2023年部门预算申报表", "王海涛", "0391-7654321", LocalDate.of(2022, 12, 6), false, true)));
        files.put(
                "反邪办2023预算.xls",
                submission(
                        "254302",
                        smallOffice(),
                        new Cover("", "张敏", "0391-2345678", LocalDate.of(2022, 12, 2), false, true)));
        return files;
    }

    /** The workbook of a unit. */
    public static byte[] of(String unit) {
        return all().values().stream()
                .filter(submission -> submission.unit().code().equals(unit))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static Submission submission(String unit, SubmissionStyle style, Cover cover) {
        DeclaredDepartment department = GoldenDepartment.read();
        return new Submission(
                department, department.unit(unit), style, cover, Codes.shipped(), BookDrafts.of(department.unit(unit)));
    }

    /** The template, filled in with care: standard names and order, 万元, a total at the foot. */
    private static SubmissionStyle headOffice() {
        return new SubmissionStyle(
                "万元",
                Wording.STANDARD,
                SubmissionStyle.BASIC_ORDER,
                SubmissionStyle.PROJECT_ORDER,
                CodeForm.APART,
                CodeForm.APART,
                AmountForm.NUMBER,
                Set.of(Habit.GOVERNMENT_ALWAYS, Habit.TOTAL_FORMULA, Habit.SPELLED_OUT),
                Look.PLAIN);
    }

    /** The museum's own table of many years: titles, its own words and order, split codes, subtotals, merged labels. */
    private static SubmissionStyle museum() {
        Wording wording = Wording.with(
                "income",
                "收入预算表",
                "basic",
                "基本支出预算表",
                "project",
                "项目支出预算表",
                "target",
                "项目绩效目标表",
                "cover.unit-code",
                "单位编码",
                "cover.preparer",
                "填表人",
                "cover.date",
                "填表日期",
                "*.source",
                "资金性质",
                "income.this-year",
                "本年收入（元）",
                "income.carried-over",
                "上年结转（元）",
                "basic.type",
                "支出类别",
                "project.type",
                "项目类别",
                "basic.item",
                "支出项目",
                "project.project",
                "项目代码",
                "target.project",
                "项目代码",
                "*.function",
                "功能分类科目",
                "*.function-name",
                "功能分类科目名称",
                "*.economic",
                "部门经济分类编码",
                "*.economic-name",
                "部门经济分类名称",
                "*.government",
                "政府经济分类编码",
                "*.government-name",
                "政府经济分类名称",
                "*.amount",
                "预算金额（元）",
                "*.carried-over",
                "是否上年结转",
                "*.operating",
                "是否机关运行经费",
                "project.procurement",
                "政府采购类别",
                "target.indicator",
                "绩效指标",
                "target.value",
                "目标值");
        return new SubmissionStyle(
                "元",
                wording,
                List.of(
                        "source",
                        "type",
                        "item",
                        "amount",
                        "function",
                        "economic",
                        "government",
                        "operating",
                        "carried-over"),
                List.of(
                        "source",
                        "type",
                        "project",
                        "item",
                        "amount",
                        "procurement",
                        "function",
                        "economic",
                        "government",
                        "operating",
                        "carried-over"),
                CodeForm.SPLIT,
                CodeForm.APART,
                AmountForm.SOME_TEXT,
                Set.of(Habit.GOVERNMENT_ALWAYS, Habit.TITLES, Habit.SUBTOTALS, Habit.MERGED_LABELS, Habit.SEQUENCE),
                new Look("微软雅黑", (short) 10, IndexedColors.PALE_BLUE));
    }

    /** One person's old .xls: code and name in one cell, nothing written that goes without saying. */
    private static SubmissionStyle smallOffice() {
        Wording wording = Wording.with(
                "*.function", "功能科目",
                "*.economic", "部门经济科目",
                "*.government", "政府经济科目",
                "target", "项目绩效");
        return new SubmissionStyle(
                "元",
                wording,
                SubmissionStyle.BASIC_ORDER,
                SubmissionStyle.PROJECT_ORDER,
                CodeForm.TOGETHER,
                CodeForm.TOGETHER,
                AmountForm.NUMBER,
                Set.of(Habit.OLD_FORMAT),
                new Look("仿宋", (short) 12, IndexedColors.LIGHT_YELLOW));
    }
}
