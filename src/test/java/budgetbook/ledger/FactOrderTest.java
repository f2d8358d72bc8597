package budgetbook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Dimension;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.declared.GoldenDepartment;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts come by unit and as submitted, whatever the database does with its hash tables: tables may leave it at that. */
class FactOrderTest {
    @Test
    void factsComeByUnitAndAsSubmitted() {
        Ledger ledger = TestLedger.empty("fact-order");
        List<Long> ids = TestLedger.write(ledger, GoldenDepartment.read());

        List<Fact> facts = ledger.facts(
                ids,
                new ConfigurationFolder(Path.of("config"))
                        .read(Optional.of(2023))
                        .sources());

        assertThat(facts)
                .hasSizeGreaterThan(50)
                .isSortedAccordingTo(Comparator.<Fact, Boolean>comparing(
                                fact -> fact.value(Dimension.SIDE).equals(Fact.EXPENDITURE))
                        .thenComparing(fact -> fact.value(Dimension.UNIT))
                        .thenComparingInt(Fact::sequence));
    }
}
