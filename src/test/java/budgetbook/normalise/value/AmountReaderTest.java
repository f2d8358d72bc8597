package budgetbook.normalise.value;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.format.NumberFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.5       | 1234.50
            1,234.50     | 1234.50
            1，234，567   | 1234567
            １２３４．５   | 1234.50
            ￥ 1 234.50  | 1234.50
            ¥1,234.50元  | 1234.50
            1.5万元      | 15000
            （万）        | -
            3千元        | 3000
            人民币12元整  | 12
            .5           | 0.50
            12.          | 12
            """)
    void readsTextAsAccountantsWriteIt(String text, String yuan) {
        AmountReading reading = AmountReader.read(new RawValue.Text(text), MoneyUnit.YUAN);
        if (yuan.equals("-")) {
            assertThat(reading).isInstanceOf(AmountReading.Wrong.class);
        } else {
            assertThat(reading).isEqualTo(new AmountReading.Amount(Money.ofYuan(new BigDecimal(yuan))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000", "-", "—", "——", "－"})
    void blankAndDashesAreNothing(String text) {
        assertThat(AmountReader.read(new RawValue.Text(text), MoneyUnit.YUAN)).isInstanceOf(AmountReading.Blank.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"约12", "1,23", "12,3456", "1.2.3", "10%", "1E5", "（12", "12）", "一百元", "--5", "（-5）", "1.234,56"})
    void textThatIsNoAmountIsRefused(String text) {
        assertThat(code(new RawValue.Text(text))).isEqualTo(FindingCode.AMOUNT_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "−5", "－5", "（5）", "(1,234.00)", "￥-5", "-￥5", "(5元)", "（5）万元"})
    void minusAndBracketsAreNegative(String text) {
        assertThat(code(new RawValue.Text(text))).isEqualTo(FindingCode.AMOUNT_NEGATIVE);
    }

    @Test
    void datesAndTruthAreNoAmounts() {
        for (RawValue value :
                List.of(new RawValue.Numeric(BigDecimal.valueOf(45000), NumberFormat.DATE), new RawValue.Bool(true))) {
            assertThat(code(value)).as(value.toString()).isEqualTo(FindingCode.AMOUNT_INVALID);
        }
    }

    @Test
    void errorsAndUncalculatedFormulasHaveAFindingOfTheirOwn() {
        for (RawValue value : List.of(new RawValue.Fault("#REF!"), new RawValue.Uncalculated())) {
            assertThat(code(value)).as(value.toString()).isEqualTo(FindingCode.AMOUNT_UNCALCULATED);
        }
    }

    @Test
    void moreThanTwoDecimalsOfYuanAreRefusedNotRounded() {
        assertThat(code(new RawValue.Text("0.005"))).isEqualTo(FindingCode.AMOUNT_PRECISION);
        assertThat(AmountReader.read(number(0.1234567), MoneyUnit.WAN)).isInstanceOf(AmountReading.Wrong.class);
        assertThat(AmountReader.read(number(0.123456), MoneyUnit.WAN))
                .isEqualTo(new AmountReading.Amount(new Money(123456)));
    }

    @Test
    void numbersCountAtExcelsOwnPrecision() {
        assertThat(AmountReader.read(number(0.1 + 0.2), MoneyUnit.YUAN))
                .isEqualTo(new AmountReading.Amount(new Money(30)));
        assertThat(AmountReader.read(number(1.1 * 3), MoneyUnit.YUAN))
                .isEqualTo(new AmountReading.Amount(new Money(330)));
    }

    @Test
    void tenThousandBillionIsTooLarge() {
        assertThat(code(new RawValue.Text("10000000000000"))).isEqualTo(FindingCode.AMOUNT_TOO_LARGE);
        assertThat(code(number(1e300))).isEqualTo(FindingCode.AMOUNT_TOO_LARGE);
        assertThat(AmountReader.read(new RawValue.Text("9999999999999.99"), MoneyUnit.YUAN))
                .isInstanceOf(AmountReading.Amount.class);
    }

    /** Every amount of 分 survives being a double in 元 or 万元, and being text with separators. */
    @Test
    void everyAmountSurvivesTheWayThroughACell() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Money money = new Money(1 + random.nextLong(1, 9_999_999_999_99L));
            AmountReading expected = new AmountReading.Amount(money);
            String shown = String.format(Locale.ROOT, "%,.2f", money.yuan());
            assertThat(List.of(
                            AmountReader.read(number(money.yuan().doubleValue()), MoneyUnit.YUAN),
                            AmountReader.read(number(money.wan().doubleValue()), MoneyUnit.WAN),
                            AmountReader.read(new RawValue.Text(shown), MoneyUnit.YUAN)))
                    .as("seed %d, %s", seed, shown)
                    .containsOnly(expected);
        }
    }

    private static RawValue number(double value) {
        return RawValue.Numeric.of(value, NumberFormat.GENERAL);
    }

    private static FindingCode code(RawValue value) {
        AmountReading reading = AmountReader.read(value, MoneyUnit.YUAN);
        assertThat(reading).isInstanceOf(AmountReading.Wrong.class);
        return ((AmountReading.Wrong) reading).said().code();
    }
}
