package budgetbook.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {
    @ParameterizedTest
    @CsvSource({"预算05表, 8", "708.06, 6", "“三公”, 8", "≥95%, 5", "'', 0"})
    void aChineseCharacterIsTwoDigitsWide(String text, int width) {
        assertThat(TextMetrics.widest(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"一二三四五六, 12, 1", "一二三四五六, 11, 2", "一二三四五六, 4, 3", "410800220000000023190, 10, 3", "'', 5, 1"})
    void textIsWrappedBetweenChineseCharactersAndLongCodesAreCut(String text, double width, int lines) {
        assertThat(TextMetrics.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void aLineNeverStartsWithAClosingMark() {
        assertThat(TextMetrics.lines("一二三，四", 6)).isEqualTo(2);
        assertThat(TextMetrics.lines("一二三，四五", 6)).isEqualTo(3);
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(TextMetrics.widestPiece("共2023年度 budget")).isEqualTo(6);
        assertThat(TextMetrics.lines("一二2023", 7)).isEqualTo(2);
    }

    @Test
    void givenLinesAreKept() {
        assertThat(TextMetrics.lines("一\n\n二", 20)).isEqualTo(3);
    }
}
