package budgetbook.reconcile.diff;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A changed line is one that a unit submitted otherwise before. One of the two is there at least.
 *
 * @param before null if the line is new
 * @param after null if the line is gone
 */
public record LineChange(
        @Nullable LedgerLine before, @Nullable LedgerLine after) {
    /** Returns the line as it is, or as it was if it is gone. */
    public LedgerLine line() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** Returns after − before; a line that is not there counts as zero. */
    public Money difference() {
        return amount(after).minus(amount(before));
    }

    /** Returns the dimensions in which the line differs; none of a line that is new or gone. */
    public List<Dimension> recoded() {
        return before == null || after == null
                ? List.of()
                : Dimension.OF_DEPARTMENT.stream()
                        .filter(dimension -> !before.fact()
                                .value(dimension)
                                .equals(after.fact().value(dimension)))
                        .toList();
    }

    /** Returns the unit's code. */
    public String unit() {
        return line().fact().value(Dimension.UNIT);
    }

    private static Money amount(@Nullable LedgerLine line) {
        Fact fact = line == null ? null : line.fact();
        return fact == null ? Money.ZERO : fact.amount();
    }
}
