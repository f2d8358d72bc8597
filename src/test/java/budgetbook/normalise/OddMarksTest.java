package budgetbook.normalise;

import static budgetbook.finding.FindingCode.AMOUNT_INVALID;
import static budgetbook.finding.FindingCode.AMOUNT_TOO_LARGE;
import static budgetbook.finding.FindingCode.CODE_UNKNOWN;
import static budgetbook.finding.FindingCode.ERRORS_MORE;
import static budgetbook.finding.FindingCode.LINES_BELOW_TOTAL;
import static budgetbook.finding.FindingCode.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a digit or a sum and is none; and too much of anything. */
class OddMarksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"60²", "⑥00", "６００²", "6O0", "60l", "Ⅵ", "六〇〇", "6〇0", "½", "𝟔𝟎𝟎", "٦٠٠"})
    void anAmountWithADigitThatIsNoneIsRefused(String amount) throws Exception {
        assertThat(Sound.with(folder, book -> book.set("基本支出", "K2", amount)).codes())
                .containsExactly(AMOUNT_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2O60705", "206070S", "206070５l", "l2060705", "②060705", "2〇60705", "20607０⑤", "2060705²"})
    void aCodeWithADigitThatIsNoneIsRefused(String code) throws Exception {
        assertThat(Sound.with(folder, book -> book.set("基本支出", "C2", code)).codes())
                .contains(CODE_UNKNOWN);
    }

    @Test
    void fullWidthDigitsAreDigits() throws Exception {
        Reading reading =
                Sound.with(folder, book -> book.set("基本支出", "K2", "￥６００．００").set("基本支出", "C2", "２０６０７０５"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
    }

    @Test
    void sumsBeyondAnyBudgetAreToldAndDoNotOverflow() throws Exception {
        Reading reading = Sound.with(folder, book -> {
            for (int i = 0; i < 30; i++) {
                book.row("收入预算", "事业收入", 9_999_999_999_999.0);
            }
        });
        assertThat(reading.codes()).contains(AMOUNT_TOO_LARGE);
    }

    @Test
    void findingsBeyondAThousandAreCounted() throws Exception {
        Reading reading = Sound.with(folder, book -> {
            for (int i = 0; i < 12_000; i++) {
                book.row("基本支出", "人员类", "工资", "2060705", null, "30101", null, null, null, "事业收入", "否", "？" + i);
            }
        });
        assertThat(reading.findings()).hasSizeLessThan(1_010);
        assertThat(reading.only(ERRORS_MORE).found()).contains("9000 条以上");
    }

    @Test
    void linesBelowTheTotalCountAndAreTold() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.row("基本支出", "合计", null, null, null, null, null, null, null, null, null, 700)
                        .row("基本支出", "人员类", "津贴", "2060705", null, "30102", null, null, null, "一般公共预算-财政拨款", "否", 50)
                        .set("收入预算", "B2", 950)
                        .set("封面", "B5", 1050)
                        .set("封面", "B6", 1050));
        assertThat(reading.codes()).containsExactly(LINES_BELOW_TOTAL);
        assertThat(reading.only(LINES_BELOW_TOTAL).place().cell()).isEqualTo("K5");
        assertThat(reading.lines()).hasSize(4);
    }

    @Test
    void aNameTooLongForTheLedgerIsTold() throws Exception {
        Reading reading = Sound.with(folder, book -> book.set("基本支出", "B2", "长".repeat(3_000)));
        assertThat(reading.codes()).containsExactly(TEXT_TOO_LONG);
    }

    @Test
    void whatAFindingShowsIsShortAndMovesNoConsole() throws Exception {
        Reading reading = Sound.with(folder, book -> book.set("基本支出", "I2", "钱_x001B_[2J\n" + "x".repeat(9_000)));
        Finding finding = reading.findings().get(0);
        assertThat(finding.found()).hasSizeLessThan(600).doesNotContain("\n", "\u001b");
    }
}
