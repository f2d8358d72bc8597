package budgetbook.book.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a whole come to 100.00, and stay what a reader would work out where they can. */
class SharesTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "477.56 230.5, 708.06, 67.45 32.55",
        "1.75 572.49 87.32 24.61 21.89, 708.06, 0.25 80.85 12.33 3.48 3.09",
        "1 1 1, 3, 33.34 33.33 33.33",
        "1 1 1 1 1 1, 6, 16.66 16.66 16.67 16.67 16.67 16.67",
        "5 0, 5, 100.00 0.00",
        "1 1 1 0, 3, 33.34 33.33 33.33 0.00",
        "1 2, 12, 8.33 16.67",
    })
    void addUp(String parts, BigDecimal whole, String shares) {
        assertThat(Shares.of(numbers(parts), whole)).isEqualTo(numbers(shares));
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
