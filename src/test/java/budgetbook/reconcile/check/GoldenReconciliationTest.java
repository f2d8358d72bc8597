package budgetbook.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Severity;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.SheetCells;
import budgetbook.reconcile.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules on the budget of 2023 as the product writes it. */
class GoldenReconciliationTest {
    private static final int PUBLISHED_AMOUNTS = 652;

    private static final GoldenBook GOLDEN = GoldenBook.get();

    @Test
    void thePublishedBudgetKeepsEveryRule() {
        List<RuleResult> results = GOLDEN.reconcile(GOLDEN.sheets().get(0));

        assertThat(results)
                .filteredOn(result -> result.outcome().blocks())
                .extracting(RuleResult::message)
                .isEmpty();
        assertThat(results.stream().map(result -> result.rule().id()).distinct())
                .hasSizeGreaterThanOrEqualTo(110);
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "-0.01", "1.00"})
    void everyChangeOfAnyAmountFailsARuleOfLevelError(BigDecimal change) {
        List<String> unnoticed = new ArrayList<>();
        int amounts = 0;
        for (SheetCells sheet : GOLDEN.sheets()) {
            List<Rule> rules = hardRulesOn(sheet.name());
            for (int row = 0; row < sheet.rows(); row++) {
                for (int column = 0; column < 24; column++) {
                    if (sheet.number(row, column).isPresent()) {
                        amounts++;
                        if (!fails(rules, new ChangedSheet(sheet, row, column, change))) {
                            unnoticed.add(sheet.name() + " " + (char) ('A' + column) + (row + 1));
                        }
                    }
                }
            }
        }

        assertThat(unnoticed).isEmpty();
        assertThat(amounts).isEqualTo(PUBLISHED_AMOUNTS);
    }

    /** The rules that look at a table: no other can notice a change in it. */
    private static List<Rule> hardRulesOn(String table) {
        return GOLDEN.written().rules().stream()
                .filter(rule -> rule.level() == Severity.ERROR)
                .filter(rule -> rule.toString().contains(table))
                .toList();
    }

    private static boolean fails(List<Rule> rules, ChangedSheet changed) {
        PublishedWorkbook workbook = GOLDEN.with(changed);
        return rules.stream()
                .flatMap(rule -> Reconciliation.run(
                        List.of(rule), workbook, GOLDEN.written().ledger())
                        .stream())
                .anyMatch(result -> result.outcome() == Outcome.FAILED);
    }
}
