package budgetbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredUnit;
import budgetbook.sample.RandomSubmissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Departments made up at random are the same for the same seed, and between them reach every corner. */
class RandomDepartmentTest {
    private final List<RandomDepartment> some =
            LongStream.rangeClosed(1, 60).mapToObj(RandomDepartment::of).toList();

    @Test
    void aSeedAlwaysGivesTheSameDepartment() {
        for (RandomDepartment one : some) {
            assertThat(RandomDepartment.of(one.seed())).as("%s", one).isEqualTo(one);
        }
    }

    @Test
    void theDepartmentsReachEverySourceTypeNatureAndFunctionClass() {
        Set<String> reached = new HashSet<>();
        for (RandomDepartment one : some) {
            one.department().units().stream().map(DeclaredUnit::nature).forEach(reached::add);
            for (DeclaredLine line : one.department().lines()) {
                reached.addAll(
                        List.of(line.source(), line.type(), line.function().substring(0, 3)));
                reached.add("economic " + line.economic().substring(0, 3));
                reached.add(line.carriedOver() ? "carried over" : "this year");
            }
        }
        assertThat(reached).hasSize(11 + 4 + 2 + 30 + 8 + 2);
    }

    @Test
    void everyTableIsSometimesEmptyOrFullAndSomeAmountsRoundToZero() {
        Set<Integer> full = new HashSet<>();
        Set<Integer> empty = new HashSet<>();
        boolean roundsToZero = false;
        for (RandomDepartment one : some) {
            for (ExpectedTable table : OracleTables.of(one.department(), one.codes())) {
                (table.rows().size() > 1 ? full : empty).add(table.number());
                roundsToZero |= table.number() != 2 && table.rows().stream().anyMatch(row -> row.contains("0.00"));
            }
        }
        assertThat(full).contains(3, 5, 6, 7, 8, 10, 11, 12, 13, 15);
        assertThat(empty).contains(5, 6, 7, 10, 11, 12, 13, 15);
        assertThat(roundsToZero).isTrue();
    }

    @Test
    void everyTableCountsAllThatItsNeighboursCount() {
        for (RandomDepartment one : some) {
            List<ExpectedTable> tables = OracleTables.of(one.department(), one.codes());
            String total = cell(tables, 3, 0, 5);
            assertThat(cell(tables, 1, -1, 3)).as("01 of %s", one).isEqualTo(total);
            assertThat(cell(tables, 1, -1, 1)).as("01 of %s", one).isEqualTo(total);
            assertThat(cell(tables, 2, 0, 2)).as("02 of %s", one).isEqualTo(total);
            assertThat(cell(tables, 4, 0, 3)).as("04 of %s", one).isEqualTo(total);
            assertThat(cell(tables, 8, 0, 6)).as("08 of %s", one).isEqualTo(total);
            assertThat(cell(tables, 7, 0, 3)).as("07 of %s", one).isEqualTo(cell(tables, 3, 0, 6));
            assertThat(cell(tables, 12, 0, 3)).as("12 of %s", one).isEqualTo(cell(tables, 3, 0, 11));
        }
    }

    @Test
    void everyUnitSendsOneWorkbook(@TempDir Path folder) throws IOException {
        for (RandomDepartment one : some.subList(0, 5)) {
            Path input = Files.createDirectory(folder.resolve(String.valueOf(one.seed())));
            RandomSubmissions.write(one.department(), one.codes(), one.seed(), input);
            try (Stream<Path> files = Files.walk(input)) {
                assertThat(files.filter(Files::isRegularFile))
                        .as("%s", one)
                        .hasSameSizeAs(one.department().units());
            }
        }
    }

    private static String cell(List<ExpectedTable> tables, int number, int row, int column) {
        var rows = tables.get(number - 1).rows();
        return String.valueOf(rows.get(row < 0 ? rows.size() + row : row).get(column));
    }
}
