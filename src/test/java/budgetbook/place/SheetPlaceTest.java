package budgetbook.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place is read again from what people call it. */
class SheetPlaceTest {
    @ParameterizedTest
    @CsvSource({"A1, 1, 0", "F9, 9, 5", "AA10, 10, 26", "XFD1048576, 1048576, 16383", "第9行, 9, -1", "'', 0, -1"})
    void isReadFromItsName(String name, int row, int column) {
        SheetPlace place = new SheetPlace(row, column);

        assertThat(SheetPlace.of(name)).isEqualTo(place);
        assertThat(place).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A0", "9", "a1", "ABCD1", "A1:B2", "A12345678", "第行", "第0行", "第9", "F9 "})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetPlace.of(text))
                .withMessageContaining(text);
    }
}
