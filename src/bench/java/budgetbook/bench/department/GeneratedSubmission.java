package budgetbook.bench.department;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One unit's submission. Its distributions are those of real budgets: 13 functions, some 60 names of items, projects of five
 * lines, a tenth of the lines from another fund.
 */
final class GeneratedSubmission {
    private static final long SEED = 20231130;
    private static final int FUNCTIONS = 13;
    private static final int PROJECTS = 200;
    private static final int LINES_OF_PROJECT = 5;
    private static final int ITEMS = 60;
    private static final int ROWS_AT_ONCE = 1000;
    private static final String GRANT = "一般公共预算-财政拨款";
    private static final String BUSINESS = "事业收入";

    private final DepartmentSize size;
    private final CodeLists codes;
    private final String code;
    private final String name;
    private final boolean lead;
    private final Random random;
    private final int basicLines;
    private final int projectLines;
    private final Map<String, Long> sums = new TreeMap<>();

    GeneratedSubmission(DepartmentSize size, CodeLists codes, String code, String name, boolean lead, int version) {
        this.size = size;
        this.codes = codes;
        this.code = code;
        this.name = name;
        this.lead = lead;
        this.random = new Random(SEED + Long.parseLong(code) + version * 1_000_000L);
        this.basicLines = size.lines() * 2 / 3;
        this.projectLines = size.lines() - basicLines;
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "budgetbook", "1.0")) {
            Worksheet cover = workbook.newWorksheet("封面");
            Worksheet income = workbook.newWorksheet("收入预算");
            basic(workbook.newWorksheet("基本支出"));
            projects(workbook.newWorksheet("项目支出"));
            targets(workbook.newWorksheet("项目绩效目标"));
            if (lead) {
                texts(workbook);
            }
            income(income);
            cover(cover);
        }
    }

    private void cover(Worksheet sheet) {
        double total = sums.values().stream().mapToLong(fen -> fen).sum() / 100.0;
        row(sheet, 0, "预算年度", "2023");
        row(sheet, 1, "单位代码", code);
        row(sheet, 2, "单位名称", name);
        row(sheet, 3, "金额单位", "元");
        row(sheet, 4, "收入总计", total);
        row(sheet, 5, "支出总计", total);
    }

    private void income(Worksheet sheet) {
        row(sheet, 0, "资金来源", "本年收入", "上年结转结余");
        int row = 1;
        for (Map.Entry<String, Long> source : sums.entrySet()) {
            row(sheet, row, source.getKey(), source.getValue() / 100.0);
            row++;
        }
    }

    private void basic(Worksheet sheet) throws IOException {
        headings(sheet, List.of("类型", "项目名称"), "机关运行经费");
        for (int line = 0; line < basicLines; line++) {
            boolean person = line % 2 == 0;
            String item = (person ? "人员经费" : "公用支出") + (size.distinct() ? line : line % ITEMS);
            line(sheet, line, List.of(person ? "人员类" : "公用经费", item), person);
        }
        sheet.finish(); // of sheets whose rows are let go of, one may be open at a time
    }

    private void projects(Worksheet sheet) throws IOException {
        headings(sheet, List.of("类型", "项目编码", "项目名称"), "机关运行经费", "政府采购");
        for (int line = 0; line < projectLines; line++) {
            int project = line / LINES_OF_PROJECT % PROJECTS;
            line(sheet, line, List.of("特定目标类", projectCode(project), projectName(project)), false);
        }
        sheet.finish();
    }

    private static void headings(Worksheet sheet, List<String> first, String... last) {
        List<Object> headings = new ArrayList<>(first);
        headings.addAll(List.of("功能科目编码", "功能科目名称", "部门经济科目编码", "部门经济科目名称", "政府经济科目编码", "政府经济科目名称"));
        headings.addAll(List.of("资金来源", "是否结转", "金额"));
        headings.addAll(List.of(last));
        row(sheet, 0, headings.toArray());
    }

    private void line(Worksheet sheet, int line, List<String> first, boolean person) throws IOException {
        List<CodeLists.Entry> functions = codes.functions();
        CodeLists.Entry function = functions.get(
                size.distinct() ? random.nextInt(functions.size()) : line % Math.min(FUNCTIONS, functions.size()));
        CodeLists.Entry economic = codes.economic(person, random);
        String source = line % 10 == 9 ? BUSINESS : GRANT;
        long fen = 100_00L + random.nextInt(5_000_000);
        sums.merge(source, fen, Long::sum);
        List<Object> cells = new ArrayList<>(first);
        cells.addAll(List.of(function.code(), function.name(), economic.code(), economic.name(), "", ""));
        cells.addAll(List.of(source, "否", fen / 100.0, "否"));
        row(sheet, line + 1, cells.toArray());
        if (line % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
            sheet.flush();
        }
    }

    private void targets(Worksheet sheet) {
        row(sheet, 0, "项目编码", "项目名称", "一级指标", "三级指标", "指标值");
        int projects = Math.min(PROJECTS, (projectLines + LINES_OF_PROJECT - 1) / LINES_OF_PROJECT);
        for (int project = 0; project < projects; project++) {
            row(sheet, 2 * project + 1, projectCode(project), projectName(project), "产出指标", "完成率", "≥95%");
            row(sheet, 2 * project + 2, projectCode(project), projectName(project), "满意度指标", "满意度", "≥90%");
        }
    }

    private String projectCode(int project) {
        return "410800" + code + String.format("%09d", project);
    }

    private String projectName(int project) {
        return "专项工作" + code + project;
    }

    /** Writes the sheets that only the lead unit fills in. */
    private static void texts(Workbook workbook) {
        Worksheet goals = workbook.newWorksheet("年度履职目标");
        row(goals, 0, "内容");
        row(goals, 1, "做好本年度各项工作。");
        Worksheet tasks = workbook.newWorksheet("年度主要任务");
        row(tasks, 0, "任务名称", "主要内容");
        row(tasks, 1, "日常工作", "开展日常工作。");
        Worksheet indicators = workbook.newWorksheet("整体绩效指标");
        row(indicators, 0, "一级指标", "二级指标", "三级指标", "指标值", "指标值说明");
        row(indicators, 1, "产出指标", "工作管理", "工作完成率", "100%", "反映工作的完成情况。");
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!values[column].equals("")) {
                sheet.value(row, column, values[column].toString());
            }
        }
    }
}
