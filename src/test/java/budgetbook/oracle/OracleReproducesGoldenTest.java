package budgetbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.Codes;
import budgetbook.declared.GoldenDepartment;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge itself is judged: from the golden facts it must draw the published tables. */
class OracleReproducesGoldenTest {
    private final List<ExpectedTable> golden = GoldenTables.read(GoldenDepartment.FOLDER);
    private final List<ExpectedTable> drawn = OracleTables.of(GoldenDepartment.read(), Codes.shipped());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void theOracleDrawsThePublishedTable(int number) {
        ExpectedTable expected = golden.get(number - 1);
        ExpectedTable found = drawn.get(number - 1);
        assertThat(found.name()).isEqualTo(expected.name());
        assertThat(found.title()).isEqualTo(expected.title());
        assertThat(found.columns()).containsExactlyElementsOf(expected.columns());
        assertThat(found.rows()).containsExactlyElementsOf(expected.rows());
    }

    @Test
    void allPublishedCellsAreCompared() {
        long printed = golden.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .count();
        assertThat(golden).hasSize(15);
        assertThat(printed).isEqualTo(1899);
    }
}
