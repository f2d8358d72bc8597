package budgetbook.normalise;

import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.classification.CodeList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The golden submissions in the three styles in which units really send them. */
@org.jspecify.annotations.NullUnmarked
final class SubmissionStyles {
    private SubmissionStyles() {}

    /** The template's own layout, in 万元. */
    static Book standard(GoldenSubmission golden, String name) {
        Book book = Book.xlsx();
        cover(book, golden, name, MoneyUnit.WAN);
        book.row("收入预算", "资金来源", "本年收入", "上年结转结余");
        golden.income()
                .forEach(row -> book.row(
                        "收入预算",
                        row.get("source"),
                        new BigDecimal(row.get("this_year")),
                        new BigDecimal(row.get("carried_over"))));
        String[] basic = {
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
            "机关运行经费"
        };
        book.row("基本支出", (Object[]) basic);
        for (Map<String, String> line : golden.lines("人员类", "公用经费")) {
            book.row("基本支出", standardRow(line));
        }
        String[] project = {
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
            "政府采购"
        };
        book.row("项目支出", (Object[]) project);
        for (Map<String, String> line : golden.lines("其他运转类", "特定目标类")) {
            Object[] row = standardRow(line);
            Object[] longer = new Object[14];
            longer[0] = row[0];
            longer[1] = line.get("project_code");
            System.arraycopy(row, 1, longer, 2, 11);
            longer[13] = line.get("procurement");
            book.row("项目支出", longer);
        }
        narratives(book, golden);
        return book;
    }

    private static Object[] standardRow(Map<String, String> line) {
        return new Object[] {
            line.get("kind"),
            line.get("item"),
            line.get("function"),
            name(Reading.CONFIGURATION.classification().functions(), line.get("function")),
            line.get("dept_econ"),
            name(Reading.CONFIGURATION.classification().departmentEconomic(), line.get("dept_econ")),
            line.get("gov_econ"),
            name(Reading.CONFIGURATION.classification().governmentEconomic(), line.get("gov_econ")),
            line.get("source"),
            line.get("carryover"),
            new BigDecimal(line.get("amount")),
            line.get("operating")
        };
    }

    /** In 元: titles, other names in another order, functions split, amounts as text, merged labels, subtotals. */
    static Book rearranged(GoldenSubmission golden, String name) {
        Book book = Book.xlsx();
        narratives(book, golden);
        for (String sheet : List.of("项目支出预算表", "基本支出预算表")) {
            boolean project = sheet.startsWith("项目");
            book.row(sheet, "2023年" + sheet).merge(sheet, "A1:L1").row(sheet, "编制单位：" + name, null, null, null, "单位：元");
            book.row(
                    sheet,
                    "序号",
                    "支出功能分类科目编码",
                    null,
                    null,
                    "资金性质",
                    "项目类别",
                    project ? "项目代码" : "备注",
                    "支出项目",
                    "部门预算支出经济分类编码",
                    "政府预算支出经济分类编码",
                    "预算金额（元）",
                    "是否机关运行经费",
                    "结转",
                    "采购类型");
            book.row(sheet, null, "类", "款", "项").merge(sheet, "B3:D3");
            for (String column : List.of("A", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N")) {
                book.merge(sheet, column + "3:" + column + "4");
            }
        }
        rearrangedRows(book, "基本支出预算表", golden.lines("人员类", "公用经费"));
        rearrangedRows(book, "项目支出预算表", golden.lines("其他运转类", "特定目标类"));
        book.row("收入", "收入预算表").row("收入", "资金来源名称", "上年结转", "本年收入预算（元）");
        golden.income().forEach(row -> book.row("收入", row.get("source"), null, separated(row.get("this_year"))));
        book.row(
                "收入",
                "合 计",
                null,
                separated(GoldenSubmission.sum(golden.income(), "this_year").toString()));
        cover(book, golden, name, MoneyUnit.YUAN);
        return book;
    }

    private static void rearrangedRows(Book book, String sheet, List<Map<String, String>> lines) {
        String kind = "";
        int groupStart = 0;
        BigDecimal group = BigDecimal.ZERO;
        for (Map<String, String> line : lines) {
            int row = book.sheet(sheet).getLastRowNum() + 2;
            boolean first = !line.get("kind").equals(kind);
            if (first && !kind.isEmpty()) {
                closeGroup(book, sheet, groupStart, row, group);
                row++;
            }
            if (first) {
                kind = line.get("kind");
                groupStart = row;
                group = BigDecimal.ZERO;
            }
            group = group.add(new BigDecimal(line.get("amount")));
            String function = line.get("function");
            book.row(
                    sheet,
                    row,
                    Integer.parseInt(function.substring(0, 3)),
                    Integer.parseInt(function.substring(3, 5)),
                    function.substring(5),
                    line.get("source").replace('-', '－'),
                    first ? kind : null,
                    line.get("project_code"),
                    line.get("item"),
                    line.get("dept_econ"),
                    line.get("gov_econ"),
                    separated(line.get("amount")),
                    line.get("operating").equals("是") ? "是" : null,
                    null,
                    line.get("procurement"));
        }
        int end = book.sheet(sheet).getLastRowNum() + 2;
        closeGroup(book, sheet, groupStart, end, group);
        book.row(
                sheet,
                "总计：",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                separated(GoldenSubmission.sum(lines, "amount").toString()));
    }

    private static void closeGroup(Book book, String sheet, int start, int end, BigDecimal sum) {
        book.row(sheet, null, null, null, null, null, null, null, "小计", null, null, separated(sum.toString()));
        if (end - start > 1) {
            book.merge(sheet, "F" + start + ":F" + (end - 1));
        }
    }

    private static String separated(String wan) {
        return String.format("%,.2f", GoldenSubmission.in(MoneyUnit.YUAN, wan)).replace(',', '，');
    }

    /** The old format in 元: code and name in one cell, government classes blank unless off the mapping. */
    static Book oldFormat(GoldenSubmission golden, String name, Map<String, String> mapping) {
        Book book = Book.xls();
        cover(book, golden, name, MoneyUnit.YUAN);
        book.row("收入预算", "资金来源", "本年收入", "上年结转结余");
        golden.income()
                .forEach(row ->
                        book.row("收入预算", row.get("source"), GoldenSubmission.in(MoneyUnit.YUAN, row.get("this_year"))));
        for (String sheet : List.of("基本支出", "项目支出")) {
            book.row(sheet, "类型", "项目编码", "项目名称", "功能科目", "部门经济科目", "政府经济科目", "资金来源", "是否结转", "金额", "机关运行经费", "政府采购");
        }
        for (Map<String, String> line : golden.lines()) {
            boolean project = !line.get("project_code").isEmpty();
            String economic = line.get("dept_econ");
            String government = line.get("gov_econ");
            book.row(
                    project ? "项目支出" : "基本支出",
                    line.get("kind"),
                    line.get("project_code"),
                    line.get("item"),
                    line.get("function") + " "
                            + name(Reading.CONFIGURATION.classification().functions(), line.get("function")),
                    "[" + economic + "]"
                            + name(Reading.CONFIGURATION.classification().departmentEconomic(), economic),
                    government.equals(mapping.get(economic)) ? null : Integer.valueOf(government),
                    line.get("source"),
                    line.get("carryover"),
                    GoldenSubmission.in(MoneyUnit.YUAN, line.get("amount")),
                    line.get("operating"),
                    line.get("procurement"));
        }
        narratives(book, golden);
        return book;
    }

    private static void cover(Book book, GoldenSubmission golden, String name, MoneyUnit unit) {
        BigDecimal income = GoldenSubmission.sum(golden.income(), "this_year", "carried_over");
        BigDecimal expenditure = GoldenSubmission.sum(golden.lines(), "amount");
        book.row("封面", "预算年度", 2023)
                .row("封面", "单位代码", golden.unit())
                .row("封面", "单位名称", name)
                .row("封面", "金额单位", unit.label())
                .row("封面", "收入总计", GoldenSubmission.in(unit, income.toString()))
                .row("封面", "支出总计", GoldenSubmission.in(unit, expenditure.toString()))
                .row("封面", "填报人", "张三")
                .row("封面", "联系电话", "0391-0000000")
                .row("封面", "填报日期", "2022-12-01");
    }

    private static void narratives(Book book, GoldenSubmission golden) {
        book.row("项目绩效目标", "项目编码", "项目名称", "一级指标", "三级指标", "指标值");
        golden.targets()
                .forEach(row -> book.row(
                        "项目绩效目标",
                        row.get("project_code"),
                        row.get("project"),
                        row.get("level1"),
                        row.get("indicator"),
                        row.get("value")));
        if (!golden.goals().isEmpty()) {
            book.row("年度履职目标", "内容");
            golden.goals().forEach(row -> book.row("年度履职目标", row.get("paragraph")));
            book.row("年度主要任务", "任务名称", "主要内容");
            golden.tasks().forEach(row -> book.row("年度主要任务", row.get("task"), row.get("content")));
            book.row("整体绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "指标值说明");
            golden.indicators()
                    .forEach(row -> book.row(
                            "整体绩效指标",
                            row.get("level1"),
                            row.get("level2"),
                            row.get("indicator"),
                            row.get("value"),
                            row.get("explanation")));
        }
    }

    static String name(CodeList list, String code) {
        return list.name(code).orElseThrow();
    }
}
