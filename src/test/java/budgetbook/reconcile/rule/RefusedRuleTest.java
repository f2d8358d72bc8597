package budgetbook.reconcile.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.reconcile.readback.FixedRow;
import budgetbook.reconcile.readback.PanelRows;
import budgetbook.reconcile.readback.TableLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot work is refused at start, with file and line. */
class RefusedRuleTest {
    private static final Map<String, TableLayout> LAYOUTS = Map.of(
            "预算01表",
            new TableLayout(
                    List.of(List.of("收入", "项目"), List.of("收入", "金额"), List.of("支出", "金额")),
                    List.of(new PanelRows(List.of(0), List.of(List.of(new FixedRow(Map.of(0, "收入总计"), false)))))));

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '；', textBlock = """
                    预算99表[收入总计, 收入/金额]；没有表“预算99表”
                    预算01表[收入合计, 收入/金额]；预算01表没有“收入合计”这一行
                    count(预算01表[收入*])；行“收入*”没有写明在哪一列；应写作 列名=收入*，表下的附注写作 附注=收入*
                    预算01表[收入总计, 单价]；预算01表没有列“单价”
                    预算01表[收入总计, 金额]；预算01表有不止一列“金额”
                    预算01表[收入总计, 结转/*]；预算01表没有列组“结转”
                    预算01表[收入总计]；缺少列
                    预算01表[此行, 收入/金额]；“此行”“其下”“此行及其下”只能用于 each 所选的表
                    预算01表[收入总计, 此列]；“此列”只能用在
                    此格；“此格”只能用在
                    预算01表[收入/项目={名称}, 收入/金额]；{名称} 没有来源
                    预算01表[收入总计, 收入/金额；缺少 ]
                    1 +；不完整
                    1 2；看不懂“2”
                    (1；应有 )
                    max(1)；没有函数“max”
                    count(1)；count 里应为一个表的单元格
                    count(预算99表[收入总计])；没有表“预算99表”
                    count(预算01表[收入总计, 单价])；没有列“单价”
                    sum(预算01表[收入总计])；缺少列
                    count(预算01表[收入总计]) + 预算01表[收入总计, 收入/金额]；个数不能与金额相加或比较
                    text(预算01表[收入总计, 收入/项目]) + 1；数字不能与文字比较
                    “收入” * 2；文字不能相乘
                    “{名称}”；{名称} 没有来源
                    “收入；缺少 ”
                    heading(预算01表, 题目)；应写作 heading(表, 标题)
                    heading(预算99表, 标题)；没有表“预算99表”
                    named(project, 1)；科目表为 function、economic、government、unit
                    narratives(income)；应为 target、goal、task 或 indicator
                    narratives(target, colour=红)；target 没有“colour”
                    ceiling(unit=254101)；应写作 ceiling(unit=单位, fund=资金)
                    ledger(side=支出, fund=一般公共予算)；“一般公共予算”不是“fund”的值，没有明细会符合；应为一般公共预算、政府性基金
                    ledger(side=支出, unit=254999)；“254999”不是“unit”的值
                    control(支出总计, unit=科技官)；“科技官”不是“unit”的值
                    ceiling(unit=254999, fund=一般公共预算)；“254999”不是“unit”的值
                    ledger(side=支出, economic=398)；“398”不是“economic”的值
                    ledger(fund=一般公共预算)；应写明 side=收入 或 side=支出
                    ledger(side=支出, colour=红)；不认识的维度“colour”
                    ledger(side=支出, function=20*)；不能用 * 或 #
                    control(结余)；封面没有控制数“结余”
                    """)
    void aSideThatCannotBeWorkedOutIsRefused(String side, String problem) {
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: " + side, "right: 0"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("90-test.yml 第 6 行：规则 试-01：")
                .hasMessageContaining(problem);
    }

    static Stream<Arguments> beyondAllBounds() {
        return Stream.of(
                Arguments.of("9".repeat(400), "超过 15 位"),
                Arguments.of("0." + "1".repeat(400), "超过 15 位"),
                Arguments.of("1 * " + "9".repeat(16), "超过 15 位"),
                Arguments.of("1e999999999", "后面应为"),
                Arguments.of("(".repeat(10_000) + "1" + ")".repeat(10_000), "内容有 20001 个字符"),
                Arguments.of("(".repeat(3_000) + "1" + ")".repeat(3_000), "超过 50 层"),
                Arguments.of("(".repeat(3_000), "超过 50 层"),
                Arguments.of("-".repeat(3_000) + "1", "超过 50 层"),
                Arguments.of("1" + " + 1".repeat(1_500), "超过 200 项"),
                Arguments.of("预算01表[第99999999999999999999行, 收入/金额]", "行从 1 数起"),
                Arguments.of("预算01表[第0行, 收入/金额]", "行从 1 数起"),
                Arguments.of("预算01表[>, 收入/金额]", "行选择不能为空"),
                Arguments.of("预算01表[&, 收入/金额]", "行选择不能为空"),
                Arguments.of("预算01表[]", "行选择不能为空"),
                Arguments.of("“" + "“".repeat(3_000), "缺少 ”"));
    }

    @ParameterizedTest
    @MethodSource("beyondAllBounds")
    void whatIsBeyondAllBoundsIsRefused(String side, String problem) {
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: '" + side + "'", "right: 0"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("90-test.yml 第 6 行：")
                .hasMessageContaining(problem);
    }

    @Test
    void aToleranceBeyondAllBoundsAndListsWithoutEndAreRefused() {
        assertThatThrownBy(
                        () -> RuleFile.compile(folder, LAYOUTS, "left: 0", "right: 0", "tolerance: " + "9".repeat(400)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 8 行")
                .hasMessageContaining("超过 15 位");
        String ten = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]";
        assertThatThrownBy(() -> RuleFile.compile(
                        folder,
                        LAYOUTS,
                        "left: 0",
                        "right: 0",
                        "with: {a: %1$s, b: %1$s, c: %1$s, d: %1$s, e: %1$s, f: %1$s, g: %1$s, h: %1$s}"
                                .formatted(ten)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 8 行")
                .hasMessageContaining("组合超过 2000 个");
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: 0", "right: 0", "with: {a: {}}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 8 行");
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: 0", "right: 0", "rigth: 1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 8 行：不认识的键“rigth”");
    }

    @Test
    void anUnknownRelationToleranceOrConditionIsRefused() {
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: 0", "right: 0", "relation: ~"))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: 0", "right: 0", "tolerance: 大概"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 8 行");
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: 0", "right: 0", "when: 总是"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("应为 左边 = 右边");
    }

    @Test
    void textsAreNotMoreOrLess() {
        assertThatThrownBy(() -> RuleFile.compile(folder, LAYOUTS, "left: “甲”", "right: “乙”", "relation: <="))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 7 行")
                .hasMessageContaining("文字之间只能用 = 或 !=，不能用 <=");
    }
}
