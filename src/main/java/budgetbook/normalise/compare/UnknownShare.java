package budgetbook.normalise.compare;

import budgetbook.budget.Money;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import budgetbook.place.SourceCell;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of one side of the balance cannot be told to any fund: how much at most, and where it first stands. */
public final class UnknownShare {
    private Money most = Money.ZERO;
    private boolean open;
    private int rows;
    private @Nullable SourceCell first;

    /** An amount whose fund or year is unknown. */
    public void add(Money amount, SourceCell place) {
        most = most.plus(amount);
        note(place);
    }

    /** An amount that is itself unknown. */
    public void add(SourceCell place) {
        open = true;
        note(place);
    }

    private void note(SourceCell place) {
        rows++;
        first = first == null ? place : first;
    }

    /** Whether a gap is wider than all that is unknown could fill. */
    boolean cannotFill(Money gap) {
        return !open && gap.compareTo(most) > 0;
    }

    /** Why a fund that looks even may not be; empty where nothing is unknown. */
    Optional<Argument> obstacle() {
        SourceCell place = first;
        return place == null
                ? Optional.empty()
                : Optional.of(Phrase.FUND_UNKNOWN.of(
                        Argument.of(place.sheet()), Argument.of(place.at()), Unchecked.others(rows)));
    }
}
