package budgetbook.normalise;

import static budgetbook.finding.FindingCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.finding.Wording;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An accountant hears everything the first time, each thing once, and what nobody could check. */
@NullUnmarked
class OneRoundTest {
    @TempDir
    private Path folder;

    private Reading with(Consumer<Book> change) throws Exception {
        return Sound.with(folder, change);
    }

    private static String unchecked(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == NOT_CHECKED)
                .map(Finding::found)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "B1", "I1", "J1", "L1"})
    void aMissingColumnThatHoldsNoAmountHidesNoControlTotal(String header) throws Exception {
        Reading reading = with(book -> book.set("基本支出", header, "某某").set("封面", "B6", 900));
        assertThat(reading.codes()).contains(COLUMN_MISSING, CONTROL_TOTAL);
    }

    @Test
    void aMissingColumnOfAmountsIsSaidToHinderWhatNeedsIt() throws Exception {
        Reading reading =
                with(book -> book.set("基本支出", "K1", "钱数").set("封面", "B5", 900).set("基本支出", "C2", "9999999"));
        assertThat(reading.codes()).containsExactly(CODE_UNKNOWN, COLUMN_MISSING, CONTROL_TOTAL);
        assertThat(unchecked(reading)).contains("缺少“金额”列").contains("封面的支出总计").contains("收支平衡");
    }

    @Test
    void aMissingSheetIsSaidToHinderWhatNeedsIt() throws Exception {
        Reading reading = with(book -> book.workbook.removeSheetAt(book.workbook.getSheetIndex("收入预算")));
        assertThat(unchecked(reading)).contains("“收入预算”没有交").contains("封面的收入总计").doesNotContain("支出总计");
    }

    @Test
    void anAmountThatCannotBeReadIsNamedAsTheHindrance() throws Exception {
        Reading reading = with(book -> book.set("基本支出", "K2", "六百")
                .row("基本支出", "合计", null, null, null, null, null, null, null, null, null, 700));
        assertThat(unchecked(reading))
                .contains("“基本支出” K2 的金额不能用")
                .contains("封面的支出总计")
                .contains("小计、合计");
    }

    @Test
    void aFundThatIsUnevenWhateverARowMeansIsTold() throws Exception {
        Reading reading = with(
                book -> book.set("基本支出", "I3", "不知道").set("项目支出", "I2", 400).set("封面", "B6", 1100));
        assertThat(reading.codes()).contains(SOURCE_INVALID, FUND_UNBALANCED);
        assertThat(unchecked(reading)).contains("K3").contains("资金来源");
    }

    @Test
    void aFundThatAnUnknownRowMayMakeEvenIsNotCalledUneven() throws Exception {
        Reading reading = with(book -> book.set("基本支出", "I3", "不知道"));
        assertThat(reading.codes()).containsExactly(SOURCE_INVALID);
    }

    @Test
    void aCoverWithoutMoneyUnitStillHasItsTotalsCompared() throws Exception {
        Reading reading = with(book -> book.set("封面", "B4", "").set("封面", "B6", 900));
        assertThat(reading.codes()).containsExactly(COVER_MISSING, CONTROL_TOTAL);
        assertThat(reading.only(CONTROL_TOTAL).found()).contains("900（单位不明）").contains("1000（单位不明）");
    }

    @Test
    void projectsWithoutTypeStillHaveTheirTargets() throws Exception {
        Reading reading = with(book -> book.set("项目支出", "A1", "某某"));
        assertThat(reading.codes()).containsExactly(COLUMN_MISSING);
    }

    @Test
    void projectsWithoutReadableCodesStillCallForTargets() throws Exception {
        Reading reading = with(book -> {
            book.set("项目支出", "B2", "123");
            book.workbook.removeSheetAt(book.workbook.getSheetIndex("项目绩效目标"));
        });
        assertThat(reading.codes()).containsExactly(PROJECT_CODE_INVALID, SHEET_MISSING);
    }

    @Test
    void aTargetWhoseCodeIsWrongDoesNotLeaveItsProjectWithout() throws Exception {
        Reading reading = with(book -> book.set("项目绩效目标", "A2", "123"));
        assertThat(reading.codes()).containsExactly(PROJECT_CODE_INVALID);
        assertThat(unchecked(reading)).contains("项目有没有绩效目标");
    }

    @Test
    void equalProblemsOfAColumnAreOne() throws Exception {
        Reading reading = with(book -> {
            for (int i = 0; i < 56; i++) {
                book.row("基本支出", null, "工资" + i, "2060705", null, "30101", null, null, null, "事业收入", "是", 1);
            }
        });
        Finding blank = reading.only(TYPE_INVALID);
        assertThat(blank.whole()).isEqualTo("申报.xlsx › 基本支出 › A4:A59 共 56 处");
        assertThat(blank.cells().places(1_000))
                .extracting(SheetPlace::toString)
                .hasSize(56)
                .startsWith("A4")
                .endsWith("A59");
    }

    @Test
    void aRenamedProjectIsOneProblem() throws Exception {
        Reading reading = with(book -> {
            for (int i = 1; i <= 5; i++) {
                book.row("项目支出", "特定目标类", Sound.PROJECT, "新名", "2060705", "30201", null, "事业收入", "是", i);
                book.row("项目支出", "特定目标类", Sound.PROJECT, "免费开放", "2060705", "30201", null, "事业收入", "是", 10 + i);
            }
        });
        assertThat(reading.only(PROJECT_NAME_DIFFERS).where()).isEqualTo("C3、C5、C7 等 5 处");
    }

    @Test
    void differentProblemsOfAColumnStayApart() throws Exception {
        Reading reading = with(book -> book.set("基本支出", "A2", "甲").set("基本支出", "A3", "乙"));
        assertThat(reading.codes()).containsExactly(TYPE_INVALID, TYPE_INVALID);
    }

    @Test
    void aMillionRowsOfOneProblemAreKeptInLittle() {
        FindingGroups groups = new FindingGroups("f");
        for (int row = 1; row <= 1_000_000; row++) {
            if (row % 2 == 0) {
                groups.add(
                        List.of(new Finding(
                                Wording.TEXT_BLANK.of(Argument.of("类型")), new SourceCell("f", "基本支出", "A" + row))),
                        "");
            }
        }
        Finding only = groups.all().get(0);
        assertThat(only.cells().count()).isEqualTo(500_000);
        assertThat(only.cells().runs()).hasSizeLessThan(1_000);
    }

    @Test
    void aColumnThatIsNearlyCalledSoIsPointedOut() throws Exception {
        for (String near : List.of("金額", "预算金额数", "支出金额（合）数")) {
            Finding missing = with(book -> book.set("基本支出", "K1", near)).only(COLUMN_MISSING);
            assertThat(missing.place().cell()).as(near).isEqualTo("K1");
            assertThat(missing.found()).contains(near).contains("请改名");
            assertThat(missing.expected()).startsWith("“金额”（也可写作预算金额");
        }
        Finding source = with(book -> book.set("基本支出", "I1", "资金渠道来源")).only(COLUMN_MISSING);
        assertThat(source.place().cell()).isEqualTo("I1");
        Finding none = with(book -> book.set("基本支出", "K1", "钱数")).only(COLUMN_MISSING);
        assertThat(none.place().cell()).isEqualTo("第1行");
        assertThat(none.found()).contains("认不出的列有：钱数");
    }

    @Test
    void theSheetWithTheStandardNameWins() throws Exception {
        Reading reading = with(book -> {
            book.row("基本支出表", "随便什么", "不是表头");
            book.row("收入", "旧");
            book.workbook.setSheetHidden(book.workbook.getSheetIndex("收入"), true);
            book.row("基本支出 (2)", "副本");
        });
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
        assertThat(reading.findings())
                .extracting(Finding::found)
                .filteredOn(found -> found.contains("没有读取：另有用标准表名的"))
                .hasSize(2);
        assertThat(reading.codes()).containsExactly(SHEET_IGNORED, SHEET_IGNORED, SHEET_IGNORED);
    }

    @Test
    void sheetsOfEqualRankOrAHiddenStandardOneStayInDoubt() throws Exception {
        Reading equal = with(book -> {
            book.workbook.setSheetName(book.workbook.getSheetIndex("基本支出"), "基本支出表");
            book.row("基本支出预算", "类型");
        });
        assertThat(equal.codes()).contains(SHEET_DOUBLED);
        Reading hidden = with(book -> {
            book.workbook.setSheetHidden(book.workbook.getSheetIndex("基本支出"), true);
            book.row("基本支出表", "类型");
        });
        assertThat(hidden.codes()).contains(SHEET_DOUBLED);
    }

    @Test
    void aBlankSheetStandsBehindAFilledOne() throws Exception {
        Reading reading = with(book -> {
            book.workbook.setSheetName(book.workbook.getSheetIndex("基本支出"), "基本支出表");
            book.sheet("基本支出");
        });
        assertThat(reading.lines()).hasSize(3);
        assertThat(reading.only(SHEET_IGNORED).found()).contains("是空的，读取的是“基本支出表”");
    }

    @Test
    void everyRemedyForASenderIsOneHeCanFollow() {
        for (FindingCode code : FindingCode.values()) {
            if (code != UNIT_MISSING && code != OUTPUT_CHANGED && code != FILE_INACCESSIBLE) {
                assertThat(code.remedyForSender())
                        .as(code.name())
                        .doesNotContain("输入文件夹")
                        .doesNotContain("config/");
            }
        }
    }
}
