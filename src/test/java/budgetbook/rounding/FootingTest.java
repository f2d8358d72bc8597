package budgetbook.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.GoldenDepartment;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Departments made up at random, in 分, are printed so that they foot; a failure names its seed and size. */
class FootingTest {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    /** One amount of so many is falsified. */
    private static final int EVERY = 5;

    private static final String WITHOUT_TARGET = "绩效-项目无目标";

    /** Departments that are footed for another test anyway. */
    private static final List<Long> FOOTED = List.of(1L, 2L, 3L, 4L, 5L, 6L, 8L, 13L);

    private static final Map<Long, Done> DONE = new HashMap<>();

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    /** A department as it is drawn, and footed. */
    private record Done(DrawnDepartment drawn, Footed footed) {}

    /** A department of one to eight units, footed once for all tests that look at it. */
    private static Done done(long seed) throws Exception {
        Done known = DONE.get(seed);
        if (known == null) {
            DrawnDepartment drawn = DrawnDepartment.random(seed, 0, shared);
            known = new Done(drawn, drawn.foot());
            DONE.put(seed, known);
        }
        return known;
    }

    @ParameterizedTest(name = "seed {0}, {1} units")
    @CsvSource({"1,0", "2,0", "3,0", "4,0", "5,0", "6,0", "8,0", "13,0", "9,1", "10,2", "11,12", "12,30"})
    void everyPrintedTotalIsTheSumOfItsPrintedParts(long seed, int units) throws Exception {
        DrawnDepartment drawn = units == 0 ? done(seed).drawn() : DrawnDepartment.random(seed, units, folder);
        assertThat(FootingOracle.wrong(drawn.tables())).as("rounded one by one").isNotEmpty();

        Footed footed = units == 0 ? done(seed).footed() : drawn.foot();

        assertThat(footed.adjustments().unfooted()).isEmpty();
        assertThat(footed.adjustments().fewest()).isTrue();
        assertThat(FootingOracle.wrong(footed.tables())).isEmpty();
        assertNearTheExactAmounts(footed);
        PrintedTable one = new PrintedTable(footed.tables().get(0));
        PrintedTable before = new PrintedTable(drawn.tables().get(0));
        int total = one.row("收入总计", 0);
        assertThat(one.amount(total, one.column("收入/金额"))).isEqualTo(before.amount(total, one.column("收入/金额")));
    }

    @Test
    void whatStandsInSeveralTablesIsPrintedAlike() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> compared = new TreeSet<>();
        List<Long> seeds = new ArrayList<>(FOOTED);
        LongStream.rangeClosed(101, 112).forEach(seeds::add);
        for (long seed : seeds) {
            BetweenTablesOracle oracle =
                    new BetweenTablesOracle(done(seed).footed().tables());
            compared.addAll(oracle.compared().keySet());
            for (String one : oracle.wrong()) {
                wrong.add("seed " + seed + ": " + one);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(compared)
                .containsExactly(
                        "02 = 08", "02 by unit", "03 by function", "04 by class", "basic", "own money", "project");
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"6", "8", "12"})
    void whereSomeTotalsCannotFootTheyAndNoOthersAreListed(long seed) throws Exception {
        RandomDepartment random = RandomDepartment.of(seed);
        RandomConfiguration.write(random, folder.resolve("config"));
        DrawnDepartment drawn = DrawnDepartment.of(HalfCents.of(random.department()), folder.resolve("config"));

        Footed footed = drawn.foot();

        List<Unfooted> unfooted = footed.adjustments().unfooted();
        assertThat(unfooted).isNotEmpty();
        assertThat(FootingOracle.wrong(footed.tables())).isNotEmpty();
        assertNearTheExactAmounts(footed);
        List<RuleResult> results = reconcile(drawn, footed.tables(), footed.adjustments());
        assertThat(blocking(results)).as("held back").isEmpty();
        assertThat(results.stream()
                        .filter(result -> result.rule().comparesCells())
                        .filter(result -> result.outcome() == Outcome.PASSED)
                        .filter(result -> !result.rule().relation().holds(result.difference(), BigDecimal.ZERO))
                        .map(FootingTest::named))
                .containsExactlyInAnyOrderElementsOf(unfooted.stream()
                        .map(one ->
                                one.rule() + one.iteration() + one.difference().stripTrailingZeros())
                        .toList());
    }

    private static String named(RuleResult result) {
        return result.rule().id() + result.iteration() + result.difference().stripTrailingZeros();
    }

    private static void assertNearTheExactAmounts(Footed footed) {
        int adjusted = 0;
        for (Cell.Amount amount : amounts(footed.tables())) {
            assertThat(amount.printedWan().subtract(amount.exact().wan()).abs()).isLessThan(CENT);
            adjusted += amount.adjustment() == 0 ? 0 : 1;
        }
        assertThat(footed.adjustments().cells())
                .hasSize(adjusted)
                .allSatisfy(cell -> assertThat(cell.added().abs()).isEqualByComparingTo(CENT));
    }

    private static List<Cell.Amount> amounts(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Amount.class::isInstance)
                .map(Cell.Amount.class::cast)
                .toList();
    }

    @Test
    void whatWasFootedBeforeMakesNoDifference() throws Exception {
        List<DrawnDepartment> departments = new ArrayList<>();
        for (long seed : new long[] {3, 5, 6, 8, 13}) {
            departments.add(DrawnDepartment.random(seed, 8, folder));
        }
        List<List<Adjustment>> forwards = new ArrayList<>();
        departments.forEach(drawn -> forwards.add(drawn.foot().adjustments().cells()));

        Collections.reverse(departments);
        List<List<Adjustment>> backwards = new ArrayList<>();
        departments.forEach(drawn -> backwards.add(drawn.foot().adjustments().cells()));

        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void aHundredUnitsFoot() throws Exception {
        DrawnDepartment drawn = DrawnDepartment.random(1, 100, folder);

        Footed footed = drawn.foot();

        assertThat(footed.adjustments().unfooted()).isEmpty();
        assertThat(FootingOracle.wrong(footed.tables())).isEmpty();
        assertThat(footed.adjustments().cells())
                .as("649 are the fewest, as the whole program says in 40 seconds")
                .hasSizeLessThanOrEqualTo(655);
        assertNearTheExactAmounts(footed);
    }

    @Test
    void theBudgetOf2023NeedsNoAdjustment() throws Exception {
        DrawnDepartment golden = DrawnDepartment.of(GoldenDepartment.read(), Path.of("config"));

        Footed footed = golden.foot();

        assertThat(footed.adjustments().isEmpty()).isTrue();
        assertThat(footed.tables()).isEqualTo(golden.tables());
        assertThat(FootingOracle.wrong(footed.tables())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"1", "3", "5"})
    void theRulesHoldForTheWrittenFileAndLeaveNoRoundingDifference(long seed) throws Exception {
        DrawnDepartment drawn = done(seed).drawn();
        Footed footed = done(seed).footed();

        List<RuleResult> results = reconcile(drawn, footed.tables(), footed.adjustments());

        assertThat(blocking(results)).isEmpty();
        assertThat(results)
                .filteredOn(RuleResult::isRoundingDifference)
                .filteredOn(result -> result.rule().comparesCells())
                .filteredOn(result -> result.rule().explanations().isEmpty())
                .extracting(result -> result.rule().id() + result.message())
                .isEmpty();
    }

    @Test
    void anAdjustmentThatIsNotListedIsCaught() throws Exception {
        DrawnDepartment drawn = done(3).drawn();
        Footed footed = done(3).footed();

        assertThat(blocking(reconcile(drawn, footed.tables(), Adjustments.NONE)))
                .as("nothing listed")
                .isNotEmpty();
        assertThat(blocking(reconcile(drawn, drawn.tables(), footed.adjustments())))
                .as("listed and not printed")
                .isNotEmpty();
    }

    @Test
    void anyAmountThatIsOneCentOffIsCaught() throws Exception {
        DrawnDepartment drawn = done(2).drawn();
        Footed footed = done(2).footed();
        List<String> unseen = new ArrayList<>();
        int seen = 0;
        int tried = 0;
        for (int number = 0; number < footed.tables().size(); number++) {
            Table table = footed.tables().get(number);
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.rows().get(row).cells().get(column) instanceof Cell.Amount amount && amount.printed()) {
                        if (++seen % EVERY != 0) {
                            continue;
                        }
                        List<Table> changed = new ArrayList<>(footed.tables());
                        changed.set(number, with(table, row, column, amount.adjusted(amount.adjustment() + 1)));
                        tried++;
                        if (blocking(drawn.reconcile(changed, footed.adjustments()))
                                .isEmpty()) {
                            unseen.add(table.name() + " " + row + "," + column);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(40);
        assertThat(unseen).isEmpty();
    }

    private static Table with(Table table, int row, int column, Cell cell) {
        List<Table.Row> rows = new ArrayList<>(table.rows());
        Cell[] cells = rows.get(row).cells().toArray(Cell[]::new);
        cells[column] = cell;
        rows.set(row, new Table.Row(rows.get(row).kind(), Arrays.asList(cells)));
        return table.withRows(rows);
    }

    private List<RuleResult> reconcile(DrawnDepartment drawn, List<Table> tables, Adjustments adjustments)
            throws Exception {
        return drawn.reconcile(tables, adjustments, folder.resolve("总册.xlsx"));
    }

    private static List<RuleResult> blocking(List<RuleResult> results) {
        return results.stream()
                .filter(result -> result.outcome().blocks())
                .filter(result -> !result.rule().id().equals(WITHOUT_TARGET))
                .toList();
    }
}
