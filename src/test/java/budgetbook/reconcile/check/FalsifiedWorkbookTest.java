package budgetbook.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is falsified in the golden workbook, its amounts apart, and the rule that tells. */
class FalsifiedWorkbookTest {
    private static final GoldenBook GOLDEN = GoldenBook.get();

    /** A falsification of a sheet and the rules that must object to it, one at least. */
    record Falsification(String rules, String table, String what, Consumer<EditedSheet> change) {
        @Override
        public String toString() {
            return table + "：" + what + " → " + rules;
        }
    }

    private static Falsification of(String rules, String table, String what, Consumer<EditedSheet> change) {
        return new Falsification(rules, table, what, change);
    }

    static Stream<Falsification> falsifications() {
        return Stream.of(
                        heads(),
                        names(),
                        codes(),
                        notes(),
                        removedRows(),
                        addedRows(),
                        movedRows(),
                        lists(),
                        printedTexts(),
                        strays(),
                        sensitive())
                .flatMap(List::stream);
    }

    private static List<Falsification> heads() {
        return List.of(
                of("文字-编号", "预算05表", "another number", sheet -> sheet.put(0, 'A', "预算06表")),
                of("文字-标题", "预算03表", "last year's title", sheet -> sheet.put(1, 'A', "2022年部门支出预算表")),
                of("文字-标题", "预算09表", "another title", sheet -> sheet.put(1, 'A', "2023年“三公”经费表")),
                of("文字-标题", "预算14表", "no title", sheet -> sheet.put(1, 'A', "")),
                of("文字-部门", "预算01表", "another department", sheet -> sheet.put(2, 'A', "部门名称：焦作市财政局")),
                of("文字-年度", "预算14表", "the year before", sheet -> sheet.put(2, 'A', "（2022年度）")),
                of("文字-金额单位", "预算08表", "元 for 万元", sheet -> sheet.rename("单位：万元", "单位：元")));
    }

    private static List<Falsification> names() {
        return List.of(
                of("文字-部门行", "预算02表", "department", sheet -> sheet.put(sheet.row("254"), 'B', "焦作市财政局")),
                of("文字-部门行", "预算03表", "department", sheet -> sheet.put(sheet.row("254"), 'E', "焦作市财政局")),
                of("文字-部门行", "预算07表", "department", sheet -> sheet.put(sheet.row("254"), 'C', "焦作市财政局")),
                of("文字-部门行", "预算08表", "department", sheet -> sheet.put(sheet.row("254"), 'C', "焦作市财政局")),
                of("文字-部门行", "预算12表", "department", sheet -> sheet.put(sheet.row("254"), 'C', "焦作市财政局")),
                of("文字-部门行", "预算14表", "department", sheet -> sheet.rename("焦作市科学技术协会", "焦作市财政局")),
                of("文字-单位名称", "预算02表", "two units", sheet -> sheet.swap(sheet.row("254301"), sheet.row("254302"), 'B')),
                of("文字-单位名称", "预算07表", "a unit of elsewhere", sheet -> sheet.rename("焦作市科技馆", "焦作市图书馆")),
                of("文字-单位名称", "预算12表", "a unit of elsewhere", sheet -> sheet.rename("焦作市科技馆", "焦作市图书馆")),
                of("文字-单位名称", "预算15表", "a unit", sheet -> sheet.put(sheet.row("254301"), 'B', "焦作市图书馆")),
                of("文字-功能科目", "预算03表", "a function", sheet -> sheet.rename("培训支出", "培训费用")),
                of("文字-功能科目", "预算05表", "two functions", sheet -> sheet.swap(sheet.row("培训支出"), sheet.row("机构运行"), 'E')),
                of("文字-经济科目", "预算06表", "an economic class", sheet -> sheet.put(sheet.row("30101"), 'B', "工资")),
                of("文字-经济科目", "预算06表", "a government class", sheet -> sheet.put(sheet.row("30101"), 'D', "工资")),
                of("文字-经济科目", "预算08表", "an economic class", sheet -> sheet.rename("基本工资", "工资")),
                of("文字-经济科目", "预算08表", "a government class", sheet -> sheet.rename("社会保障缴费", "缴费")),
                of("文字-经济科目", "预算13表", "an economic class", sheet -> sheet.rename("差旅费", "差旅")),
                of("绩效-项目名称", "预算15表", "a project", sheet -> sheet.put(project(sheet), 'B', "另一项目")),
                of("绩效-项目在册", "预算12表", "a project", sheet -> sheet.rename("全民科学素质工作", "另一项目")),
                of("账表-01-功能科目", "预算01表", "a label", sheet -> sheet.rename("二、外交", "二、外事")),
                of("账表-04-支出", "预算04表", "a label", sheet -> sheet.rename("（二）外交支出", "（二）外事支出")));
    }

    private static List<Falsification> codes() {
        return List.of(
                of("账表-03 文字-功能科目", "预算03表", "of the list", sheet -> sheet.put(sheet.row("培训支出"), 'C', "02")),
                of("文字-功能科目", "预算03表", "of no list", sheet -> sheet.put(sheet.row("培训支出"), 'C', "77")),
                of("账表-06", "预算06表", "economic class", sheet -> sheet.put(sheet.row("基本工资"), 'A', "30102")),
                of("账表-08", "预算08表", "economic class", sheet -> sheet.put(sheet.row("基本工资"), 'B', "02")),
                of("账表-13", "预算13表", "economic class", sheet -> sheet.put(sheet.row("差旅费"), 'A', "30212")),
                of("行-单位", "预算02表", "unit", sheet -> sheet.rename("254301", "254303")),
                of("表内-0712-明细", "预算07表", "type", sheet -> sheet.put(sheet.row("公用经费"), 'B', "其他类")),
                of("账表-15-项目", "预算15表", "project", sheet -> sheet.put(project(sheet), 'A', "9".repeat(21))));
    }

    private static List<Falsification> notes() {
        return List.of(
                of("附注-空表", "预算10表", "removed", sheet -> sheet.remove(sheet.row("注：本部门本年度无政府性基金预算安排的支出。"))),
                of("附注-空表", "预算11表", "of another table", sheet -> sheet.rename("注：本部门本年度无国有资本经营预算安排的支出。", "注：无。")),
                of("附注-有数", "预算03表", "added", sheet -> sheet.append("注：本部门本年度无支出预算。")),
                of("附注-有数", "预算15表", "added", sheet -> sheet.append("注：本部门本年度无项目支出预算，未设项目绩效目标。")),
                of("附注-条数", "预算03表", "another added", sheet -> sheet.append("注：数据已经核对。")),
                of("附注-条数", "预算09表", "another added", sheet -> sheet.append("甲")),
                of("附注-三公", "预算09表", "explanation removed", sheet -> sheet.remove(sheet.rows() - 1)));
    }

    private static List<Falsification> removedRows() {
        return List.of(
                of("表内-02-单位", "预算02表", "a unit", sheet -> sheet.remove(sheet.row("254302"))),
                of("表内-03-功能科目", "预算03表", "a function", sheet -> sheet.remove(sheet.row("培训支出"))),
                of("表内-03-部门行", "预算03表", "the department", sheet -> sheet.remove(sheet.row("254"))),
                of("表内-0712-明细", "预算07表", "an item", sheet -> sheet.remove(sheet.row("公用经费"))),
                of("表内-06-经济科目", "预算06表", "a class", sheet -> sheet.remove(sheet.row("30101"))),
                of("表内-08-经济科目", "预算08表", "a class", sheet -> sheet.remove(sheet.row("基本工资"))),
                of("表间-单位项目", "预算12表", "a project", sheet -> sheet.remove(sheet.row("全民科学素质工作"))),
                of("表内-13-合计", "预算13表", "a class", sheet -> sheet.remove(sheet.row("30211"))),
                of("表内-15-单位", "预算15表", "a project", sheet -> sheet.remove(project(sheet))),
                of("账表-02", "预算02表", "the total", sheet -> sheet.remove(sheet.row("合计"))),
                of("表内-04-支出合计", "预算04表", "a fixed row", sheet -> sheet.remove(sheet.row("二、年终结转结余"))));
    }

    private static List<Falsification> addedRows() {
        return List.of(
                of("行-金额", "预算03表", "no amount", sheet -> sheet.repeatWithoutAmounts(sheet.row("培训支出"))),
                of("行-金额", "预算06表", "no amount", sheet -> sheet.repeatWithoutAmounts(sheet.row("30101"))),
                of("行-金额", "预算07表", "no amount", sheet -> sheet.repeatWithoutAmounts(sheet.row("公用经费"))),
                of("行-金额", "预算12表", "no amount", sheet -> sheet.repeatWithoutAmounts(sheet.row("全民科学素质工作"))),
                of("行-来历", "预算03表", "no code", sheet -> sheet.repeatWithoutTexts(sheet.row("培训支出"))),
                of("行-来历", "预算07表", "no code", sheet -> sheet.repeatWithoutTexts(sheet.row("公用经费"))),
                of("行-来历", "预算12表", "no code", sheet -> sheet.repeatWithoutTexts(sheet.row("全民科学素质工作"))),
                of("行-来历", "预算08表", "no code", sheet -> sheet.repeatWithoutTexts(sheet.row("基本工资"))),
                of("行-单位", "预算02表", "a unit twice", sheet -> sheet.repeatWithoutAmounts(sheet.row("254302"))));
    }

    private static List<Falsification> movedRows() {
        return List.of(
                of("行-次序", "预算02表", "units", sheet -> sheet.swap(sheet.row("254301"), sheet.row("254302"))),
                of("行-次序", "预算13表", "classes", sheet -> sheet.swap(sheet.row("30201"), sheet.row("30211"))),
                of("行-次序-15", "预算15表", "projects", FalsifiedWorkbookTest::swapProjects),
                of("账表-03", "预算03表", "codes", sheet -> sheet.swap(sheet.row("培训支出"), sheet.row("机构运行"), 'A')),
                of("账表-12-项目", "预算12表", "names", sheet -> sheet.swap(sheet.row("全民科学素质工作"), sheet.row("老科协工作经费"), 'B')),
                of(
                        "账表-01-收入",
                        "预算01表",
                        "labels",
                        sheet -> sheet.swap(sheet.row("一、一般公共预算"), sheet.row("其中：财政拨款"), 'A')));
    }

    private static List<Falsification> lists() {
        return List.of(
                of("绩效-指标", "预算15表", "an indicator removed", sheet -> sheet.put(project(sheet), 'I', "")),
                of("绩效-指标 绩效-目标无项目", "预算15表", "an indicator added", sheet -> sheet.put(project(sheet), 'G', "成本控制率")),
                of("绩效-项目无目标", "预算15表", "all of a project", FalsifiedWorkbookTest::removeTargets),
                of("绩效-14-行", "预算14表", "a task removed", sheet -> sheet.remove(sheet.row("老科协工作"))),
                of("绩效-14-行", "预算14表", "an indicator removed", sheet -> sheet.remove(sheet.rows() - 1)),
                of("绩效-14-目标", "预算14表", "the goals", sheet -> sheet.put(sheet.row("年度履职目标"), 'B', "")));
    }

    private static List<Falsification> printedTexts() {
        return List.of(
                of("绩效-指标内容", "预算15表", "a target's words", sheet -> sheet.rename("各项学会部业务工作完成及时率", "各项工作完成率")),
                of("绩效-指标内容", "预算15表", "a target's value", sheet -> sheet.put(project(sheet), 'J', "≥9%")),
                of("绩效-指标内容", "预算15表", "a value blanked", sheet -> sheet.put(project(sheet), 'J', "")),
                of("绩效-指标所属", "预算15表", "targets of two projects", FalsifiedWorkbookTest::swapSatisfaction),
                of("绩效-14-任务", "预算14表", "a task's name", sheet -> sheet.rename("老科协工作", "老年工作")),
                of("绩效-14-任务", "预算14表", "a task's content", sheet -> sheet.put(sheet.row("老科协工作"), 'C', "略")),
                of("绩效-14-指标", "预算14表", "a heading of indicators", sheet -> sheet.rename("投入管理指标", "投入指标")),
                of("绩效-14-指标", "预算14表", "an indicator", sheet -> sheet.rename("绩效指标合理性", "指标合理性")),
                of("绩效-14-指标行", "预算14表", "a value", sheet -> sheet.put(sheet.row("绩效指标合理性"), 'D', "完整")),
                of("绩效-14-指标行", "预算14表", "a value blanked", sheet -> sheet.put(sheet.row("绩效指标合理性"), 'D', "")),
                of("行-固定", "预算14表", "a heading", sheet -> sheet.rename("二级指标", "二级")),
                of("行-固定", "预算04表", "a label without amount", sheet -> sheet.rename("（二）政府性基金预算拨款", "（二）基金")),
                of("账表-06", "预算06表", "a group of columns", sheet -> sheet.rename("本年一般公共预算基本支出", "本年支出")),
                of("绩效-项目名称", "预算15表", "a group of columns", sheet -> sheet.rename("项目金额（万元）", "项目金额（元）")));
    }

    private static List<Falsification> strays() {
        BigDecimal stray = new BigDecimal("12.34");
        return List.of(
                of("行-无名", "预算01表", "an amount of no item", sheet -> sheet.put(20, 'B', stray)),
                of("行-无名", "预算04表", "an amount of no item", sheet -> sheet.put(20, 'B', stray)),
                of("行-首行", "预算07表", "the total removed", sheet -> sheet.remove(5)),
                of("行-首行", "预算12表", "the total removed", sheet -> sheet.remove(5)),
                of("行-首行 行-次行", "预算03表", "total and department", sheet -> sheet.swap(6, 7)),
                of("行-齐全", "预算06表", "a small row removed", sheet -> sheet.remove(sheet.row("30226"))),
                of("行-齐全", "预算07表", "a small row removed", sheet -> sheet.remove(sheet.row("工伤保险费（行政）"))),
                of("行-无额", "预算08表", "a row of words", sheet -> sheet.repeatWithoutAmounts(sheet.rows() - 1)),
                of("行-零", "预算02表", "a zero blanked", sheet -> sheet.put(6, 'E', "")),
                of("行-科目行", "预算03表", "a unit's code", sheet -> sheet.put(sheet.row("培训支出"), 'D', "254101")),
                of("行-首行", "预算05表", "a code beside the total", sheet -> sheet.put(6, 'A', "206")),
                of("绩效-14-目标内容", "预算14表", "the goals changed", sheet -> sheet.put(sheet.row("年度履职目标"), 'B', "略。")),
                of("行-唯一", "预算06表", "a small row twice", sheet -> sheet.repeat(sheet.rows() - 1)),
                of("行-唯一-07", "预算07表", "a small row twice", sheet -> sheet.repeat(sheet.row("工伤保险费（行政）"))));
    }

    private static List<Falsification> sensitive() {
        BigDecimal much = new BigDecimal("999.99");
        return List.of(
                of("三公-0906", "预算09表", "接待费", sheet -> sheet.put(sheet.rows() - 2, 'F', much)),
                of("三公-0905", "预算09表", "the total", sheet -> sheet.put(sheet.rows() - 2, 'A', much)),
                of("运行-1306", "预算13表", "the total", sheet -> sheet.put(sheet.row("合计"), 'C', much)),
                of("单位-0212", "预算12表", "a unit's project", sheet -> sheet.put(sheet.row("焦作市科技馆"), 'D', much)),
                of("单位-0712", "预算12表", "a unit's project", sheet -> sheet.put(sheet.row("焦作市科技馆"), 'D', much)),
                of("采购-项目", "预算15表", "less than is procured", FalsifiedWorkbookTest::shrinkProjects),
                of("采购-单位", "预算12表", "less than is procured", FalsifiedWorkbookTest::shrinkProjects));
    }

    /** The first project of table 15. */
    private static int project(EditedSheet sheet) {
        int row = 0;
        while (!isProject(sheet, row)) {
            row++;
        }
        return row;
    }

    private static boolean isProject(EditedSheet sheet, int row) {
        return sheet.text(row, 0).matches("[0-9]{21}");
    }

    /** Swaps the first project of table 15, and just its first row, with the next. */
    private static void swapProjects(EditedSheet sheet) {
        int next = project(sheet) + 1;
        while (!isProject(sheet, next)) {
            next++;
        }
        sheet.swap(project(sheet), next);
    }

    /** Swaps the words on satisfaction, and their value, of the first two projects of table 15. */
    private static void swapSatisfaction(EditedSheet sheet) {
        int next = project(sheet) + 1;
        while (!isProject(sheet, next)) {
            next++;
        }
        sheet.swap(project(sheet), next, 'M');
        if (!sheet.text(project(sheet), 'N' - 'A').equals(sheet.text(next, 'N' - 'A'))) {
            sheet.swap(project(sheet), next, 'N');
        }
    }

    private static void removeTargets(EditedSheet sheet) {
        int row = project(sheet);
        do {
            for (char column = 'G'; column <= 'N'; column++) {
                if (!sheet.text(row, column - 'A').isEmpty()) {
                    sheet.put(row, column, "");
                }
            }
            row++;
        } while (sheet.text(row, 0).isEmpty());
    }

    /** Every amount in the column of the totals becomes 0.01. */
    private static void shrinkProjects(EditedSheet sheet) {
        char column = sheet.name().equals("预算15表") ? 'C' : 'D';
        for (int row = 0; row < sheet.rows(); row++) {
            if (sheet.number(row, column - 'A').isPresent()) {
                sheet.put(row, column, new BigDecimal("0.01"));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falsifications")
    void theRightRuleObjects(Falsification falsification) {
        EditedSheet sheet = new EditedSheet(GOLDEN.sheet(falsification.table()));
        falsification.change().accept(sheet);

        TreeSet<String> objecting = new TreeSet<>();
        GOLDEN.reconcile(sheet).stream()
                .filter(result -> result.outcome().blocks())
                .forEach(result -> objecting.add(result.rule().id()));

        assertThat(objecting).containsAll(List.of(falsification.rules().split(" ")));
    }
}
