package budgetbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.GoldenDepartment;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.TestLedger;
import budgetbook.oracle.ExpectedTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The definitions in config/tables, drawn from the golden lines, against the published tables. */
class TabulatorTest {
    private static final Configuration CONFIGURATION =
            new ConfigurationFolder(Path.of("config")).read(Optional.of(2023));
    private static final Tabulator TABULATOR = tabulator();

    static Stream<ExpectedTable> published() {
        return budgetbook.oracle.GoldenTables.read(GoldenDepartment.FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void drawsThePublishedTableFromTheGoldenLines(ExpectedTable expected) {
        Table table = TABULATOR.draw(definition(expected.number()));

        assertThat(table.title()).isEqualTo(expected.title());
        assertThat(table.caption())
                .isEqualTo(GoldenTables.table(expected.number()).caption());
        assertThat(table.paging())
                .isEqualTo(GoldenTables.table(expected.number()).paging());
        assertThat(rows(table)).containsExactlyElementsOf(expected.rows());
        if (!table.form()) {
            assertThat(table.columns()).extracting(Table.Column::header).isEqualTo(expected.columns());
        }
    }

    private static Tabulator tabulator() {
        DeclaredDepartment golden = GoldenDepartment.read();
        Ledger ledger = TestLedger.empty("tabulator");
        List<Long> ids = TestLedger.write(ledger, golden);
        return new Tabulator(
                CONFIGURATION.departments().get(0),
                golden.year(),
                CONFIGURATION.classification(),
                ledger.facts(ids, CONFIGURATION.sources()),
                ledger.narratives(ids));
    }

    private static TableDefinition definition(int number) {
        return CONFIGURATION.tables().get(number - 1);
    }

    private static List<List<@Nullable String>> rows(Table table) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<@Nullable String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(text(cell)));
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Amount amount && amount.printed()) {
            return amount.exact().printedWan().toPlainString();
        }
        return null;
    }
}
