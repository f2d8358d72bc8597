package budgetbook.normalise;

import static budgetbook.finding.FindingCode.AMOUNT_INVALID;
import static budgetbook.finding.FindingCode.COLUMN_MISSING;
import static budgetbook.finding.FindingCode.MONEY_UNIT_SLIP;
import static budgetbook.finding.FindingCode.SUBTOTAL_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of writing that an acceptance test by an outsider came upon. */
class AccountantsHabitsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"合计（元）", "合计(万元)", "【合计】", "合计数", "合计金额", "*合计*", "共计", "合計", "合 计："})
    void aTotalRowIsNoLineHoweverItIsSpelt(String word) throws Exception {
        Reading reading = Sound.with(
                folder, book -> book.row("基本支出", word, null, null, null, null, null, null, null, null, null, 700));

        assertThat(reading.codes()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
    }

    @Test
    void aTotalThatCannotBeReadIsTold() throws Exception {
        Reading reading = Sound.with(
                folder, book -> book.row("基本支出", "合计", null, null, null, null, null, null, null, null, null, "见附件"));

        assertThat(reading.only(SUBTOTAL_DIFFERS).found()).contains("合计为“见附件”，无法与明细核对");
    }

    @Test
    void aRemarkThatEndsInATotalsWordMakesNoLineATotal() throws Exception {
        Reading reading =
                Sound.with(folder, book -> book.set("收入预算", "D1", "备注").set("收入预算", "D2", "含上年合计"));

        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void aMoneyUnitOnTheSecondLineOfAHeaderIsTheColumns() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.set("基本支出", "K1", "金额\n单位:万元")
                        .set("基本支出", "K2", 0.06)
                        .set("基本支出", "K3", 0.01));

        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void aCodeOfWhichOnlyOnePartHasAColumnIsNotReadByItsName() throws Exception {
        Reading reading = Sound.with(folder, book -> book.set("基本支出", "E1", "款").set("基本支出", "M1", "类"));

        assertThat(reading.codes()).contains(COLUMN_MISSING);
    }

    @Test
    void aPercentageIsNoAmount() throws Exception {
        Reading reading = Sound.with(folder, book -> {
            Cell amount = book.cell("基本支出", "K2");
            CellStyle percent = amount.getSheet().getWorkbook().createCellStyle();
            percent.setDataFormat((short) BuiltinFormats.getBuiltinFormat("0%"));
            amount.setCellStyle(percent);
        });

        assertThat(reading.codes()).contains(AMOUNT_INVALID);
    }

    @Test
    void aTotalRoundedInAnotherUnitIsStillRecognised() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.set("基本支出", "K2", 1_628_368.55)
                        .set("收入预算", "B2", 1_628_668.55)
                        .set("封面", "B5", 162.88)
                        .set("封面", "B6", 1_628_768.55));

        assertThat(reading.codes()).containsExactly(MONEY_UNIT_SLIP);
    }
}
