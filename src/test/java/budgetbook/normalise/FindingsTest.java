package budgetbook.normalise;

import static budgetbook.finding.FindingCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in an otherwise sound submission gives its own finding at its own cell, and no other. */
class FindingsTest {
    @TempDir
    Path folder;

    @Test
    void aSoundSubmissionHasNoFindings() throws Exception {
        Reading reading = Sound.with(folder, book -> {});
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
        assertThat(reading.lines().get(0).governmentEconomic()).isEqualTo("50501");
        assertThat(reading.lines().get(1).carriedOver()).isTrue();
        assertThat(reading.lines().get(1).place().cell()).isEqualTo("K3");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a text as amount", AMOUNT_INVALID, "K2", set("基本支出", "K2", "六百")),
                fault("a Boolean as amount", AMOUNT_INVALID, "K2", set("基本支出", "K2", true)),
                fault("a negative amount", AMOUNT_NEGATIVE, "I2", set("项目支出", "I2", "（300）")),
                fault("a third decimal", AMOUNT_PRECISION, "K2", set("基本支出", "K2", 600.001)),
                fault("a huge amount", AMOUNT_TOO_LARGE, "K2", set("基本支出", "K2", 1e15)),
                fault("an uncalculated formula", AMOUNT_UNCALCULATED, "K2", book -> {
                    book.cell("基本支出", "K2").setBlank();
                    book.cell("基本支出", "K2").setCellFormula("300+300");
                }),
                fault("an income that is no number", AMOUNT_INVALID, "B2", set("收入预算", "B2", "待定")),
                fault("a control total that is no number", AMOUNT_INVALID, "B5", set("封面", "B5", "见附表")),
                fault(
                        "an unknown code",
                        CODE_UNKNOWN,
                        "C2",
                        set("基本支出", "C2", "2060795").andThen(set("基本支出", "D2", ""))),
                fault("a code of an upper level", CODE_NOT_LEAF, "D2", set("项目支出", "D2", "20607")),
                fault("no code at all", CODE_MISSING, "E2", set("项目支出", "E2", "")),
                fault("a code with another one's name", CODE_CONTRADICTORY, "D2", set("基本支出", "D2", "机构运行")),
                fault("a code with an unknown name", CODE_NAME_DIFFERS, "D2", set("基本支出", "D2", "科技馆")),
                fault("an ambiguous name", CODE_AMBIGUOUS, "E2", set("项目支出", "E2", "办公设备购置")),
                fault("a class without mapping", MAPPING_MISSING, "F2", set("项目支出", "E2", "30701")),
                fault("a class off the mapping", MAPPING_DEPARTS, "G3", set("基本支出", "G3", "50201")),
                fault("an unknown type", TYPE_INVALID, "A2", set("基本支出", "A2", "人员")),
                fault("a type of the other sheet", TYPE_INVALID, "A2", set("基本支出", "A2", "特定目标类")),
                fault("an unknown source", SOURCE_INVALID, "I2", set("基本支出", "I2", "财政的钱")),
                fault("neither yes nor no", CHOICE_INVALID, "J2", set("基本支出", "J2", "部分")),
                fault("an unknown procurement", CHOICE_INVALID, "K2", set("项目支出", "K2", "采购")),
                fault("no item", TEXT_MISSING, "B2", set("基本支出", "B2", " ")),
                fault(
                        "a short project code",
                        PROJECT_CODE_INVALID,
                        "B2",
                        set("项目支出", "B2", "41080023").andThen(set("项目绩效目标", "A2", null))),
                fault(
                        "a project code stored as a number",
                        PROJECT_CODE_ROUNDED,
                        "B2",
                        set("项目支出", "B2", Double.valueOf("410800230000000018005"))
                                .andThen(set("项目绩效目标", "A2", null))),
                fault("another year", COVER_INVALID, "B1", set("封面", "B1", 2022)),
                fault("another unit's name", COVER_UNIT_NAME, "B3", set("封面", "B3", "焦作市科学技术协会")),
                fault("an unknown money unit", COVER_INVALID, "B4", set("封面", "B4", "美元")),
                fault("no control total", COVER_MISSING, "B6", set("封面", "B6", "")),
                fault("another control total", CONTROL_TOTAL, "B6", set("封面", "B6", 1001)),
                fault("personnel money in a project", PROJECT_PERSONNEL, "A2", set("项目支出", "E2", "30101")),
                fault(
                        "goods in 人员类",
                        TYPE_UNUSUAL,
                        "A2",
                        set("基本支出", "E2", "30207").andThen(set("基本支出", "F2", ""))),
                fault(
                        "a row without amount",
                        AMOUNT_BLANK,
                        "K4",
                        book -> book.row("基本支出", "人员类", "津贴", "2060705", null, "30102")),
                fault(
                        "a wrong subtotal",
                        SUBTOTAL_DIFFERS,
                        "K4",
                        book -> book.row("基本支出", "小计", null, null, null, null, null, null, null, null, null, 701)),
                fault(
                        "a hidden row",
                        HIDDEN_AMOUNTS,
                        "K2",
                        book -> book.sheet("基本支出").getRow(1).setZeroHeight(true)),
                fault(
                        "a hidden column",
                        HIDDEN_AMOUNTS,
                        "I2",
                        book -> book.sheet("项目支出").setColumnHidden(8, true)),
                fault(
                        "a target of no project",
                        TARGET_WITHOUT_PROJECT,
                        "A3",
                        book -> book.row("项目绩效目标", "410800230000000018006", "别的", "产出指标", "天数", "1")),
                fault("a target under another name", PROJECT_NAME_DIFFERS, "B2", set("项目绩效目标", "B2", "收费开放")),
                fault("an unknown level", CHOICE_INVALID, "C2", set("项目绩效目标", "C2", "数量指标")),
                fault("a sheet unknown", SHEET_IGNORED, "", book -> book.row("说明", "请看")),
                fault("no sheet of targets", SHEET_MISSING, "", book -> book.workbook.removeSheetAt(4)),
                fault("no sheet of projects", SHEET_MISSING, "", book -> {
                    book.workbook.removeSheetAt(4);
                    book.workbook.removeSheetAt(3);
                }),
                fault(
                        "a goal from a unit that is not the lead",
                        SHEET_LEAD_ONLY,
                        "",
                        book -> book.row("年度履职目标", "内容").row("年度履职目标", "普及科学知识")),
                fault(
                        "a sheet that another one of the standard name makes superfluous",
                        SHEET_IGNORED,
                        "",
                        book -> book.row("基本支出表", "类型")),
                fault("a column missing", COLUMN_MISSING, "G1", set("项目支出", "G1", "资金")),
                fault("a column twice", COLUMN_DOUBLED, "M1", set("基本支出", "M1", "预算金额")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isFoundWhereItStands(String name, FindingCode code, String cell, Consumer<Book> change) throws Exception {
        Reading reading = Sound.with(folder, change);
        List<Finding> findings = reading.findings();
        // a line that is left out takes its target's project with it
        assertThat(reading.codes()).as(name).containsExactly(code);
        assertThat(findings.get(0).place().cell()).isEqualTo(cell);
        assertThat(findings.get(0).place().file()).isEqualTo("申报.xlsx");
    }

    @Test
    void aNameIsUniqueAmongTheCodesThatALineMayCarry() throws Exception {
        Reading reading = Sound.with(folder, set("项目支出", "E2", "其他支出"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines().get(2).departmentEconomic()).isEqualTo("39999");
        assertThat(reading.lines().get(2).governmentEconomic()).isEqualTo("59999");
    }

    @Test
    void aNamedSubtotalInsideAMergedCodeIsNoLine() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.set("基本支出", "B4", "科技馆站小计")
                        .set("基本支出", "K4", 700)
                        .set("基本支出", "C3", "")
                        .merge("基本支出", "C2:C4"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
    }

    @Test
    void aCopiedLineIsNoticedAndStillCounted() throws Exception {
        Reading reading = Sound.with(folder, book -> {
            book.row(
                    "基本支出",
                    "人员类",
                    "基本工资",
                    "2060705",
                    "科技馆站",
                    "30101",
                    "基本工资",
                    null,
                    null,
                    "一般公共预算-财政拨款",
                    "否",
                    600,
                    "否");
            book.set("封面", "B5", 1600).set("封面", "B6", 1600).set("收入预算", "B2", 1500);
        });
        assertThat(reading.codes()).containsExactly(LINE_DOUBLED);
        assertThat(reading.lines()).hasSize(4);
    }

    @Test
    void incomeAndExpenditureOfAFundMustBeEqualAndThoseOfItsSourcesShould() throws Exception {
        Reading funds = Sound.with(folder, set("基本支出", "I3", "政府性基金"));
        assertThat(funds.codes()).containsExactly(FUND_UNBALANCED, FUND_UNBALANCED);
        Reading sources = Sound.with(folder, set("基本支出", "I3", "其他收入"));
        assertThat(sources.codes()).containsExactly(SOURCE_UNBALANCED, SOURCE_UNBALANCED);
        Reading years = Sound.with(folder, set("基本支出", "J3", "否"));
        assertThat(years.codes()).containsExactly(FUND_UNBALANCED, FUND_UNBALANCED);
    }

    @Test
    void aTotalInAnotherUnitIsNamedAsSuch() throws Exception {
        Reading reading = Sound.with(folder, set("封面", "B5", "0.1"));
        assertThat(reading.only(MONEY_UNIT_SLIP).found()).contains("相差 10,000 倍");
    }

    @Test
    void oneProjectHasOneNameAndOneType() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.row(
                                "项目支出",
                                "其他运转类",
                                Sound.PROJECT,
                                "收费开放",
                                "2060705",
                                "30201",
                                null,
                                "一般公共预算-财政拨款",
                                null,
                                50,
                                null,
                                null)
                        .set("项目支出", "I2", 250));
        assertThat(reading.codes()).containsExactly(PROJECT_NAME_DIFFERS, PROJECT_TYPE_DIFFERS);
    }

    @Test
    void aProjectWithoutTargetsIsNoticed() throws Exception {
        Reading reading = Sound.with(folder, set("项目绩效目标", "A2", "410800230000000018006"));
        assertThat(reading.codes()).containsExactlyInAnyOrder(TARGET_WITHOUT_PROJECT, PROJECT_WITHOUT_TARGET);
    }

    @Test
    void everythingWrongInARowIsToldAtOnce() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.set("基本支出", "A2", "？")
                        .set("基本支出", "C2", "1")
                        .set("基本支出", "D2", "")
                        .set("基本支出", "I2", "？")
                        .set("基本支出", "K2", "？"));
        assertThat(reading.codes())
                .containsExactlyInAnyOrder(TYPE_INVALID, CODE_UNKNOWN, SOURCE_INVALID, AMOUNT_INVALID);
    }

    private static Consumer<Book> set(String sheet, String address, @org.jspecify.annotations.Nullable Object value) {
        return book -> {
            if (value == null) {
                book.sheet(sheet).removeRow(book.sheet(sheet).getRow(1));
            } else {
                book.set(sheet, address, value);
            }
        };
    }

    private static Arguments fault(String name, FindingCode code, String cell, Consumer<Book> change) {
        return Arguments.of(name, code, cell, change);
    }
}
