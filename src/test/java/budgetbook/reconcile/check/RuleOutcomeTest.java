package budgetbook.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Condition;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Narrative;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.rule.RuleFile;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Narratives;
import budgetbook.reconcile.value.Standards;
import budgetbook.reconcile.value.Units;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a rule, and how it is told. */
class RuleOutcomeTest {
    private static final Sheets TABLE = Sheets.of(
            "预算03表",
            "项|名称|合计|基本支出|项目支出",
            "|合计|400.05|||",
            "05|科技馆站|382.43|179.17|203.25",
            "06|科普|17.62|17.62|",
            "07|误|一百||",
            "08|展览|5.01|5.00|");

    @TempDir
    Path folder = Path.of("");

    private static final Standards STANDARDS = new Standards(
            2023,
            new ConfigurationFolder(Path.of("config")).read(Optional.of(2023)).classification(),
            List.of(new Ceiling("254101", "政府性基金", List.of("政府性基金"), Money.ofWan(new BigDecimal("0.02")))));

    private static Narrative target(String level) {
        return new Narrative("254101", Narrative.Kind.TARGET, Map.of("project", "1", "level1", level), 1);
    }

    /** Nothing in the ledger but 3 元 of carried-over money. */
    private static final LedgerFigures LEDGER = new LedgerFigures() {
        @Override
        public Department department() {
            return new Department("254", "科协", List.of(new Unit("254101", "科协", "本级", Nature.ADMINISTRATIVE, true)));
        }

        @Override
        public Units units() {
            return new Units(department());
        }

        @Override
        public Standards standards() {
            return STANDARDS;
        }

        @Override
        public Narratives narratives() {
            return new Narratives(List.of(target("成本指标"), target("产出指标")));
        }

        @Override
        public Money sum(Condition condition) {
            return new Money(condition.toString().contains("结转") ? 300 : 0);
        }

        @Override
        public int kinds(List<Dimension> dimensions, Condition condition) {
            return dimensions.size();
        }

        @Override
        public Optional<Money> control(String unitCode, ControlTotal.Kind kind) {
            return kind == ControlTotal.Kind.INCOME
                    ? Optional.of(Money.ofWan(new BigDecimal("400.05")))
                    : Optional.empty();
        }
    };

    private RuleResult only(String... lines) throws Exception {
        List<RuleResult> results = results(lines);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private List<RuleResult> results(String... lines) throws Exception {
        return Reconciliation.run(
                RuleFile.compile(folder, TABLE.layout(), lines),
                PublishedWorkbook.of(List.of(TABLE), TABLE.layout()),
                LEDGER);
    }

    @Test
    void aDifferenceBeyondRoundingFailsAndIsToldAsAnAuditorWould() throws Exception {
        RuleResult result =
                only("left: 预算03表[科技馆站, 合计]", "right: 预算03表[科技馆站, 基本支出] + 预算03表[科技馆站, 项目支出]", "tolerance: exact");

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.difference()).isEqualByComparingTo("0.01");
        assertThat(result.message())
                .isEqualTo("预算03表“科技馆站”合计应等于基本支出加项目支出：382.42 = 179.17 + 203.25；实为 382.43，相差 0.01 万元。");
    }

    @Test
    void aDifferenceThatRoundingExplainsPasses() throws Exception {
        assertThat(only("left: 预算03表[科技馆站, 合计]", "right: 预算03表[科技馆站, 基本支出] + 预算03表[科技馆站, 项目支出]")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void onePrintedFigureAgainstOneLeavesNoRoomForRounding() throws Exception {
        assertThat(only("left: 预算03表[展览, 合计]", "right: 预算03表[展览, 基本支出] + 预算03表[展览, 项目支出]")
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(only("left: 预算03表[科普, 合计]", "right: 预算03表[科普, 基本支出] + 预算03表[科普, 项目支出]")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void anExactSumIsComparedAsItWouldBePrinted() throws Exception {
        assertThat(only("left: 预算03表[科普, 合计]", "right: 17.615").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(only("left: 预算03表[科普, 合计]", "right: 17.6149").outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aRuleOutOfItsScopeDoesNotApply() throws Exception {
        RuleResult result = only("when: ledger(side=支出, year=结转) = 0", "left: 预算03表[科普, 合计]", "right: 预算03表[合计, 合计]");

        assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(result.message()).contains("ledger(side=支出, year=结转) = 0");
    }

    @Test
    void aDifferenceMadeUpOfNamedPartsIsADifferenceOfScope() throws Exception {
        RuleResult result = only(
                "left: 预算03表[合计, 合计]",
                "right: 预算03表[科技馆站, 合计]",
                "explained-by: {科普: '预算03表[科普, 合计]', 结转: 'ledger(side=收入) * 2'}");

        assertThat(result.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(result.message()).endsWith("相差 17.62 万元，属口径差：差额 17.62 = 科普 17.62。");
    }

    @Test
    void aDifferenceThatTheNamedPartsLeaveOpenFails() throws Exception {
        RuleResult result =
                only("left: 预算03表[合计, 合计]", "right: 预算03表[科技馆站, 基本支出]", "explained-by: {科普: '预算03表[科普, 合计]'}");

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.message()).endsWith("；口径差 科普 17.62 之外，尚有 203.26 万元不能说明。");
    }

    @Test
    void aRowThatIsNotThereCannotBeJudgedUnlessTheRuleAllowsIt() throws Exception {
        assertThat(only("left: 预算03表[合计, 合计]", "right: sum(预算03表[名称=体育, 合计])").outcome())
                .isEqualTo(Outcome.UNDECIDABLE);
        assertThat(only("left: 预算03表[合计, 项目支出]", "right: 预算03表[名称=体育?, 合计]").outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void twoRowsWhereOneIsMeantCannotBeJudged() throws Exception {
        assertThat(only("left: 预算03表[项=*, 合计]", "right: 0").message()).contains("应为一个单元格，实有 4 个");
    }

    @Test
    void aTextWhereAnAmountBelongsCannotBeJudged() throws Exception {
        RuleResult result = only("left: 预算03表[合计, 合计]", "right: sum(预算03表[项=*, 合计])");

        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDABLE);
        assertThat(result.message()).isEqualTo("无法判断：预算03表C8不是数字：“一百”。");
    }

    @Test
    void aCoverWithoutItsControlTotalCannotBeJudged() throws Exception {
        assertThat(only("left: control(收入总计)", "right: 预算03表[合计, 合计]").outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(only("left: control(支出总计)", "right: 预算03表[合计, 合计]").message())
                .isEqualTo("无法判断：科协的封面没有支出总计。");
    }

    @Test
    void aRuleRunsForEachRowOrCellAndSaysForWhich() throws Exception {
        assertThat(results("each: 预算03表[项=05|06]", "left: 预算03表[此行, 合计]", "right: 预算03表[名称={名称}, 合计]"))
                .extracting(RuleResult::iteration, RuleResult::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("科技馆站", Outcome.PASSED),
                        org.assertj.core.groups.Tuple.tuple("科普", Outcome.PASSED));
        assertThat(results("each: 预算03表[科普, 合计..项目支出]", "left: 此格", "right: 预算03表[此行, 此列]"))
                .extracting(RuleResult::iteration)
                .containsExactly("科普，合计", "科普，基本支出", "科普，项目支出");
        assertThat(only("each: 单位", "left: control(收入总计, unit={单位代码})", "right: 400.05")
                        .iteration())
                .isEqualTo("科协");
    }

    @Test
    void aRuleForRowsOfWhichThereAreNoneDoesNotApply() throws Exception {
        assertThat(only("each: 预算03表[项=9*]", "left: 预算03表[此行, 合计]", "right: 0").outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(only("each: 预算03表[名称=体育]", "left: 预算03表[此行, 合计]", "right: 0").outcome())
                .isEqualTo(Outcome.UNDECIDABLE);
    }

    @Test
    void aCeilingMayBeReachedButNotPassed() throws Exception {
        assertThat(only("left: 预算03表[科普, 合计]", "relation: <=", "right: 17.62").outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(only("left: 预算03表[科普, 合计]", "relation: <=", "right: 17.61").message())
                .isEqualTo("预算03表“科普”合计应不大于 17.61 万元；实为 17.62，超出 0.01 万元。");
    }

    @Test
    void aDifferenceThatRoundingExplainsIsToldAsSuch() throws Exception {
        RuleResult result = only("left: 预算03表[科技馆站, 合计]", "right: 预算03表[科技馆站, 基本支出] + 预算03表[科技馆站, 项目支出]");

        assertThat(result.isRoundingDifference()).isTrue();
        assertThat(result.message())
                .isEqualTo("预算03表“科技馆站”合计应等于基本支出加项目支出：382.42 = 179.17 + 203.25；实为 382.43，相差 0.01 万元，属尾差（四舍五入）。");
    }

    @Test
    void whatAnExactSumHidesBehindItsDecimalsIsNoRoundingDifference() throws Exception {
        RuleResult result = only("left: 预算03表[科技馆站, 基本支出] + 预算03表[科技馆站, 项目支出]", "right: 382.4234");

        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.isRoundingDifference()).isFalse();
    }

    @Test
    void aToleranceOfTheRuleMakesNoRoundingDifference() throws Exception {
        assertThat(only("left: 预算03表[科普, 合计]", "right: 18", "tolerance: 0.5").isRoundingDifference())
                .isFalse();
    }

    @Test
    void partsThatLeaveRoundingOverSaySo() throws Exception {
        assertThat(only(
                                "left: 预算03表[合计, 合计]",
                                "right: 预算03表[科技馆站, 基本支出] + 预算03表[科技馆站, 项目支出]",
                                "explained-by: {科普: '预算03表[科普, 合计]'}")
                        .message())
                .endsWith("相差 17.63 万元，属口径差：差额 17.63 = 科普 17.62（另有四舍五入的尾差 0.01 万元）。");
    }

    @Test
    void partsThatAreTakenOffAreToldWithTheirSign() throws Exception {
        assertThat(only("left: 预算03表[科技馆站, 合计]", "right: 预算03表[合计, 合计]", "explained-by: {科普: '-预算03表[科普, 合计]'}")
                        .message())
                .endsWith("相差 17.62 万元，属口径差：差额 −17.62 = − 科普 17.62。");
    }

    @Test
    void rowsAndFilledCellsAreCounted() throws Exception {
        assertThat(only("left: 'count(预算03表[项=*])'", "right: 5").message())
                .isEqualTo("预算03表（项已填）的行数应为 5 行；实为 4 行，少 1 行。");
        assertThat(only("left: 'count(预算03表[项=*, 项目支出])'", "right: 1").outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(only("left: 'count(预算03表[附注=注：无])'", "right: 1").message())
                .isEqualTo("预算03表附注“注：无”的行数应为 1 行；实为 0 行，少 1 行。");
        assertThat(only("left: 'count(预算03表[项=*])'", "relation: <=", "right: 'count(预算03表[项=*, 项目支出]) + 1'")
                        .message())
                .isEqualTo("预算03表（项已填）的行数应不大于预算03表（项已填）项目支出已填的格数加1：2 = 1 + 1；实为 4 行，多 2 行。");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '；', textBlock = """
                    项=##；项为2位数字
                    项=*&名称!=科普|展览；项已填，名称不为“科普”或“展览”
                    名称=科*；名称以“科”开头
                    名称!=*技*；名称不含“技”
                    名称=科*站|科普；名称为“科…站”或“科普”
                    """)
    void aSumSaysWhichRowsItIsOf(String rows, String words) throws Exception {
        assertThat(only("left: sum(预算03表[" + rows + ", 项目支出])", "right: 1").message())
                .startsWith("预算03表（" + words + "）项目支出")
                .contains("行之和应为 1.00 万元");
    }

    @Test
    void cellsThatComeBeforeTheOneAboveAreFound() throws Exception {
        assertThat(only("left: 'unordered(预算03表[项=*, 项])'", "right: 0").outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(only("left: 'unordered(预算03表[项=*, 名称])'", "right: 0").message())
                .isEqualTo("预算03表（项已填）名称次序颠倒之处（B9）应为 0 处；实为 1 处，多 1 处。");
    }

    @Test
    void aTextIsHeldAgainstATextOrTheNameOfACode() throws Exception {
        assertThat(only("left: 'text(预算03表[项=05, 名称])'", "right: “{部门名称}站”").message())
                .isEqualTo("预算03表“05”名称（B6）应为“科协站”；实为“科技馆站”。");
        assertThat(only("left: 'text(预算03表[项=05, 名称])'", "relation: '!='", "right: “科普”")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(only("left: 'text(预算03表[项=05, 名称])'", "right: 'named(function, 20607{项}05)'", "each: 预算03表[项=06]")
                        .message())
                .startsWith("无法判断：功能科目表中没有编码“206070605”");
        assertThat(only("each: 预算03表[项=05]", "left: 'text(预算03表[此行, 名称])'", "right: 'named(function, 20607{项})'")
                        .message())
                .isEqualTo("预算03表“05”名称（B6）应为功能科目2060705的名称“科技馆站”。");
        assertThat(only("left: 'heading(预算03表, 标题)'", "right: “{年度}年”").message())
                .isEqualTo("预算03表标题应为“2023年”；实为空白。");
    }

    @Test
    void aScopeMayLookAtTexts() throws Exception {
        assertThat(only("when: 'text(预算03表[项=05, 名称]) = “科普”'", "left: 0", "right: 1")
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(only("when: 'text(预算03表[项=06, 名称]) = “科普”'", "left: 0", "right: 0")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void rowsOfTextOfTheLedgerAreCounted() throws Exception {
        assertThat(only("left: 'narratives(target, project=1, level1!=成本指标)'", "right: 2")
                        .message())
                .isEqualTo("申报的项目绩效目标（项目1、非成本指标）条数应为 2 条；实为 1 条，少 1 条。");
    }

    @Test
    void expenditureIsHeldAgainstEachCeiling() throws Exception {
        RuleResult result = only(
                "each: 控制数",
                "left: '预算03表[科普, 合计] + ledger(side=支出, unit={单位代码}, source={资金来源})'",
                "relation: <=",
                "right: 'ceiling(unit={单位代码}, fund={资金})'",
                "tolerance: exact");

        assertThat(result.iteration()).isEqualTo("科协·政府性基金");
        assertThat(result.message()).isEqualTo("预算03表“科普”合计加明细账支出（科协、政府性基金）应不大于科协政府性基金控制数：0.02；实为 17.62，超出 17.60 万元。");
        assertThat(only("left: 0", "right: 'ceiling(unit=254101, fund=合计)'").message())
                .isEqualTo("无法判断：没有给254101下达合计控制数。");
    }
}
