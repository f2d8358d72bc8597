package budgetbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.ReconciliationRules;
import budgetbook.finding.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules on the tables that were published for 2023. */
class GoldenReconciliationTest {
    private static final Map<String, TableLayout> LAYOUTS = GoldenTable.all().stream()
            .collect(Collectors.toMap(GoldenTable::name, table -> new TableLayout(table.headers(), Optional.empty())));
    private static final List<Rule> RULES = shippedRules();
    private static final GoldenLedger LEDGER = new GoldenLedger();

    @TempDir
    Path folder = Path.of("");

    @Test
    void thePublishedTablesKeepEveryRule() {
        List<RuleResult> results = Reconciliation.run(RULES, published(GoldenTable.all()), LEDGER);

        assertThat(results)
                .filteredOn(result -> result.outcome().blocks())
                .extracting(result -> result.rule().id() + " " + result.iteration() + " " + result.message())
                .isEmpty();
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "-0.01", "1.00"})
    void aChangeOfAnyAmountFailsAHardRule(BigDecimal change) {
        List<GoldenTable> tables = GoldenTable.all();
        List<String> unnoticed = new ArrayList<>();
        int amounts = 0;
        for (GoldenTable table : tables) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.headers().size(); column++) {
                    if (table.amount(row, column)) {
                        amounts++;
                        if (!fails(mutated(tables, table, row, column, change))) {
                            unnoticed.add(table.name() + " " + table.rows().get(row) + " "
                                    + table.headers().get(column));
                        }
                    }
                }
            }
        }

        assertThat(unnoticed).isEmpty();
        assertThat(amounts).isEqualTo(652);
    }

    private static boolean fails(List<GoldenTable> tables) {
        List<SheetCells> sheets =
                tables.stream().<SheetCells>map(GoldenSheetCells::new).toList();
        return Reconciliation.run(RULES, PublishedWorkbook.of(sheets, LAYOUTS), LEDGER).stream()
                .anyMatch(result ->
                        result.outcome() == Outcome.FAILED && result.rule().level() == Severity.ERROR);
    }

    private static List<GoldenTable> mutated(
            List<GoldenTable> tables, GoldenTable table, int row, int column, BigDecimal change) {
        List<List<@Nullable String>> rows = new ArrayList<>(table.rows());
        List<@Nullable String> cells = new ArrayList<>(rows.get(row));
        cells.set(column, new BigDecimal(cells.get(column)).add(change).toPlainString());
        rows.set(row, cells);
        GoldenTable changed = new GoldenTable(table.name(), table.title(), table.headers(), rows);
        return tables.stream().map(each -> each.equals(table) ? changed : each).toList();
    }

    private PublishedWorkbook published(List<GoldenTable> tables) {
        Path file = GoldenWorkbook.write(tables, folder.resolve("总册.xlsx"));
        return PublishedWorkbook.of(PoiSheetCells.read(file), LAYOUTS);
    }

    private static List<Rule> shippedRules() {
        try (Stream<Path> files = Files.list(Path.of("config", "reconciliation"))) {
            return RuleSet.compile(ReconciliationRules.readAll(files.sorted().toList()), LAYOUTS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
