package budgetbook.normalise.compare;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import budgetbook.place.SourceCell;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit's expenditure against its ceilings (控制数), carried-over money included. */
public final class SpendingLimits {
    private static final String UNKNOWN = "";

    private final List<SpendingLimit> limits;
    private final Map<String, List<SpendingLimit>> bySource = new HashMap<>();

    /**
     * For one submission.
     *
     * @param ceilings those of all units
     */
    public SpendingLimits(String unit, Collection<Ceiling> ceilings) {
        this.limits = ceilings.stream()
                .filter(ceiling -> ceiling.unit().equals(unit))
                .map(SpendingLimit::new)
                .toList();
    }

    void spent(String source, Money amount, SourceCell place) {
        bySource.computeIfAbsent(
                        source,
                        name -> limits.stream()
                                .filter(limit -> limit.covers(name))
                                .toList())
                .forEach(limit -> limit.spent(amount, place));
    }

    /** An amount whose source could not be read counts where all money does. */
    void spentFromUnknown(Money amount, SourceCell place) {
        spent(UNKNOWN, amount, place);
    }

    /** The ceilings that are exceeded; what could not be read may only add to it. */
    public List<Finding> findings() {
        return limits.stream().flatMap(limit -> limit.finding().stream()).toList();
    }
}
