package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Narrative;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no lines are told apart on every sheet, and lines are not taken for them. */
@NullUnmarked
class RowRolesTest {
    private static final List<Supplier<Book>> FORMATS = List.of(Book::xlsx, Book::xls);
    private static final List<String> AMOUNTS = List.of("收入预算", "基本支出", "项目支出");
    private static final List<String> TEXTS = List.of("年度履职目标", "年度主要任务", "整体绩效指标", "项目绩效目标");

    @TempDir
    Path folder;

    /** The sound submission, of the lead unit and with its texts. */
    private static Book lead(Supplier<Book> format) {
        Book book = Sound.fill(format.get());
        book.set("封面", "B2", "254101").set("封面", "B3", "焦作市科学技术协会");
        book.set("基本支出", "G3", "50201");
        return book.row("年度履职目标", "内容")
                .row("年度履职目标", "普及科学知识。")
                .row("年度主要任务", "任务名称", "主要内容")
                .row("年度主要任务", "科普日", "举办科普日活动。")
                .row("整体绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "指标值说明")
                .row("整体绩效指标", "产出指标", "数量指标", "活动场次", "≥20场", "按计划");
    }

    private Reading lead(Supplier<Book> format, Consumer<Book> change) throws Exception {
        Book book = lead(format);
        change.accept(book);
        return Reading.of(book.save(folder.resolve("lead.xls")), "254101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：以上经党组会研究通过",
                "注1.本表按末级科目填列。2.金额保留两位小数。",
                "备注：不含非税收入",
                "填表说明：须注明类型",
                "说明：",
                "（注：按重要程度排列）",
                "※按重要程度排列",
                "填表人：某甲　　联系电话：13800000000　　2022年12月1日",
                "填表人 某甲",
                "单位负责人（签字）：某乙",
                "制表：某甲 审核：某乙",
                "单位（公章）：焦作市科学技术协会",
                "2022年12月1日",
                "填报日期：　　年　月　日",
                "联系电话：0391-1234567",
                "填表人：|某甲|电话：|13800000000",
                "填表人|某甲",
                "单位负责人：||填表人：|某甲|2022年12月1日",
                "注：|以上经党组会研究通过",
                "填 表 人：张 三",
                "（签章）",
                "焦作市科学技术协会（盖章）",
                "焦作市科学技术协会  2022年12月1日",
                "申报人：某甲",
                "财务科长：|某甲",
                "打印日期：2022-12-01 10:30",
                "TEL：0391-3569001转8001",
                "*注：以上经党组会研究通过",
                "几点说明：",
                "第1页 共2页"
            })
    void notesAndSignaturesBelowATableAreNoRows(String cells) throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Reading reading = lead(format, book -> {
                AMOUNTS.forEach(sheet -> book.row(sheet, (Object[]) cells.split("\\|")));
                TEXTS.forEach(sheet -> book.row(sheet, (Object[]) cells.split("\\|")));
            });
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.lines()).hasSize(3);
            assertThat(reading.income()).hasSize(2);
            assertThat(reading.narratives()).hasSize(4);
            assertThat(reading.codes()).containsOnly(FindingCode.ROW_LEFT_OUT);
            assertThat(reading.findings()).extracting(Finding::message).noneMatch(text -> text.contains("某甲"));
        }
    }

    @Test
    void aDateOrATelephoneNumberInAnAmountsColumnIsNoAmount() throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Reading reading = lead(
                    format,
                    book -> book.row("基本支出", "单位负责人：", null, null, "填表人：", null, null, null, null, null, "日期：", 44900)
                            .row("项目支出", "填表人：", "某甲", null, null, null, null, null, "电话：", 13800000000L)
                            .row("收入预算", "填报日期：", "2022年12月1日"));
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.lines()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注重科普",
                "注册商标5件",
                "说明会20场",
                "电话咨询服务",
                "联系电话畅通率",
                "备注册资料齐全",
                "负责人培训",
                "审核通过率",
                "会计核算规范",
                "2023年完成科普活动",
                "2023年12月底前完成",
                "单位满意度",
                "日期准确率",
                "提示牌设置",
                "合计划拨",
                "汇总分析",
                "一、强化思想引领",
                "主任会议20次"
            })
    void lawfulTextsStayWhatTheyAre(String text) throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Reading reading = lead(
                    format,
                    book -> book.row("年度履职目标", text)
                            .row("年度主要任务", text, text)
                            .row("整体绩效指标", null, null, text, "≥95%", text)
                            .row("项目绩效目标", null, null, null, text, "≥95%")
                            .set("基本支出", "B2", text));
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.narratives()).hasSize(8);
            assertThat(reading.lines()).hasSize(3).anyMatch(line -> line.item().equals(text));
        }
    }

    @Test
    void aNameOnALineOfItsOwnBelowASignatureIsPartOfIt() throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Reading reading = lead(
                    format,
                    book -> TEXTS.forEach(
                            sheet -> book.row(sheet, "填表人：").row(sheet, "某甲").row(sheet, "2022年12月1日")));
            assertThat(reading.codes()).containsOnly(FindingCode.ROW_LEFT_OUT);
            assertThat(reading.narratives()).hasSize(4);
        }
    }

    @Test
    void aTelephoneNumberInTheColumnsOfAnIndicatorIsNotPublished() throws Exception {
        Reading reading = lead(Book::xlsx, book -> book.row("项目绩效目标", null, null, null, "联系电话", "0391-3569001"));
        assertThat(reading.codes()).containsExactly(FindingCode.ROW_LEFT_OUT);
        assertThat(reading.narratives()).hasSize(4);
    }

    @Test
    void goalsThatAllBeginWithAStarAreGoals() throws Exception {
        Reading reading =
                lead(Book::xlsx, book -> book.set("年度履职目标", "A2", "★普及科学知识。").row("年度履职目标", "★建设科技馆。"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.narratives())
                .filteredOn(text -> text.kind() == Narrative.Kind.GOAL)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"普及科学知识。\n填表人：某甲", "由办公室负责，13800000000", "普及知识。联系电话：0391-1234567"})
    void aParagraphThatNamesAPersonOrANumberIsNotPublishedButTold(String text) throws Exception {
        Reading reading = lead(Book::xlsx, book -> book.row("年度履职目标", text));
        assertThat(reading.narratives()).hasSize(4);
        assertThat(reading.only(FindingCode.ROW_LEFT_OUT).place().cell()).isEqualTo("A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"汇总", "Total", "Grand Total", "总计", "合 计", "总計", "（合计）"})
    void totalsAreCheckedAndNotCounted(String word) throws Exception {
        for (Supplier<Book> format : FORMATS) {
            for (int amount : new int[] {700, 699}) {
                Book book = Sound.fill(format.get())
                        .row("基本支出", word, null, null, null, null, null, null, null, null, null, amount)
                        .row("收入预算", word, 900, 100)
                        .row("项目绩效目标", word, null, null, null, 1);
                Reading reading = Reading.of(book.save(folder.resolve("s.xls")), "254301");
                assertThat(reading.lines()).hasSize(3);
                assertThat(reading.codes())
                        .containsExactlyElementsOf(amount == 700 ? List.of() : List.of(FindingCode.SUBTOTAL_DIFFERS));
            }
        }
    }

    @Test
    void groupsOfSeveralLevelsAreCheckedAndNotCounted() throws Exception {
        Book book = Sound.book();
        book.workbook.removeSheetAt(book.workbook.getSheetIndex("基本支出"));
        book.row("基本支出", "类型", "项目名称", "功能科目编码", "部门经济科目编码", "政府经济科目编码", "资金来源", "是否结转", "金额", "机关运行经费");
        for (int group = 0; group < 2; group++) {
            for (int i = 0; i < 2; i++) {
                book.row("基本支出", "人员类", "工资" + group + i, "2060705", "30101", null, "一般公共预算-财政拨款", "否", 150, "否");
                book.row("基本支出", null, "工资" + i + " 汇总", null, null, null, null, null, 150);
            }
            book.row("基本支出", "人员类 汇总", null, null, null, null, null, null, 300);
        }
        book.row("基本支出", "公用经费", "办公费", "2060705", "30201", "50502", "单位资金-事业收入", "是", 100, "是");
        book.row("基本支出", "总计", null, null, null, null, null, null, 700);
        Reading reading = Reading.of(book.save(folder.resolve("s.xlsx")), "254301");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines()).hasSize(6);
    }

    private Reading sections(Supplier<Book> format, String first, int sum, String second) throws Exception {
        Book book = Sound.fill(format.get());
        book.sheet("基本支出").shiftRows(2, 2, 1);
        book.set("基本支出", "A3", second).set("基本支出", "K3", 100);
        book.sheet("基本支出").shiftRows(1, 3, 1);
        book.set("基本支出", "A2", first).set("基本支出", "K2", sum);
        return Reading.of(book.save(folder.resolve("s.xls")), "254301");
    }

    @Test
    void aSectionsSumAboveItsLinesIsASubtotal() throws Exception {
        for (Supplier<Book> format : FORMATS) {
            for (String[] names :
                    new String[][] {{"一、人员类", "二、公用经费"}, {"（一）人员经费", "（二）公用经费"}, {"1.人员类", "2.公用经费"}, {"人员类", "公用经费"}
                    }) {
                Reading reading = sections(format, names[0], 600, names[1]);
                assertThat(reading.findings()).isEmpty();
                assertThat(reading.lines()).hasSize(3);
            }
        }
    }

    @Test
    void aSectionsSumThatIsNoneIsOneError() throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Reading reading = sections(format, "一、人员类", 500, "二、公用经费");
            assertThat(reading.errors()).hasSize(1);
            assertThat(reading.only(FindingCode.SECTION_DOUBTFUL).place().cell())
                    .isEqualTo("K2");
        }
    }

    @Test
    void aSumWithoutATellingNameAndAPortionAreTold() throws Exception {
        Reading reading = sections(Book::xlsx, "在职人员", 600, "其中：办公");
        assertThat(reading.codes()).containsExactly(FindingCode.SECTION_ASSUMED, FindingCode.SECTION_ASSUMED);
        assertThat(reading.lines()).hasSize(3);
    }

    @Test
    void aSectionMergedOverItsRowAndOneBelowItsLinesAreSubtotals() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.row("项目支出", "一、特定目标类", null, null, null, null, null, null, null, 300)
                        .merge("项目支出", "A3:H3")
                        .row("收入预算", "一、财政拨款", 900));
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
        assertThat(reading.income()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计工作经费", "合计划拨", "汇总分析费", "审计", "会计", "统计", "数据汇总"})
    void aSubtotalsWordWithinALinesNameMakesNoSubtotal(String item) throws Exception {
        Reading reading = Sound.with(folder, book -> book.set("基本支出", "B2", item));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
    }
}
