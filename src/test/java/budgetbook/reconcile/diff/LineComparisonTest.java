package budgetbook.reconcile.diff;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import budgetbook.place.SourceCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which lines of two publications belong together. */
class LineComparisonTest {
    private static final LedgerLine RENT = line("1", "30214", 500, "K2");
    private static final LedgerLine POST = line("1", "30207", 300, "K3");

    @Test
    void aLineThatHasOnlyMovedHasNotChanged() {
        assertThat(LineComparison.between(
                        List.of(RENT, POST), List.of(line("1", "30207", 300, "K2"), line("1", "30214", 500, "K3"))))
                .isEmpty();
    }

    @Test
    void anAmountThatHasChangedIsToldThoughTheLineHasMoved() {
        LedgerLine later = line("1", "30207", 450, "K9");

        assertThat(LineComparison.between(List.of(RENT, POST), List.of(later, RENT)))
                .containsExactly(new LineChange(POST, later));
    }

    @Test
    void aCodeThatHasChangedIsToldByItsCell() {
        LedgerLine later = line("1", "30299", 300, "K3");

        List<LineChange> changes = LineComparison.between(List.of(RENT, POST), List.of(RENT, later));

        assertThat(changes).containsExactly(new LineChange(POST, later));
        assertThat(changes.get(0).recoded()).containsExactly(Dimension.ECONOMIC);
        assertThat(changes.get(0).difference()).isEqualTo(Money.ZERO);
    }

    @Test
    void ofLinesThatSayTheSameOneMayBeNewAndOneGone() {
        LedgerLine again = line("1", "30207", 300, "K7");

        assertThat(LineComparison.between(List.of(POST), List.of(POST, again)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isNull();
                    assertThat(change.difference()).isEqualTo(new Money(300));
                });
        assertThat(LineComparison.between(List.of(POST, POST, RENT), List.of(POST, RENT)))
                .containsExactly(new LineChange(POST, null));
    }

    @Test
    void theSameCellOfAnotherUnitIsAnotherLine() {
        LedgerLine other = line("2", "30299", 300, "K3");

        assertThat(LineComparison.between(List.of(POST), List.of(other)))
                .containsExactly(new LineChange(POST, null), new LineChange(null, other));
    }

    private static LedgerLine line(String unit, String economic, long fen, String cell) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.SIDE, Fact.EXPENDITURE);
        values.put(Dimension.UNIT, unit);
        values.put(Dimension.ECONOMIC, economic);
        return new LedgerLine(new Fact(values, new Money(fen), 1), new SourceCell(unit + ".xlsx", "基本支出", cell));
    }
}
