package budgetbook.normalise.compare;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Money;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a submission spends against one ceiling, and the cells that weigh most in it. */
final class SpendingLimit {
    /** So many cells are named; whoever has to cut begins with the largest. */
    private static final int NAMED = 5;

    private static final Comparator<Spent> LARGEST_FIRST =
            Comparator.comparing(Spent::amount).reversed();

    private record Spent(Money amount, SourceCell place) {
        Argument said() {
            return Phrase.SPENT.of(Argument.of(place.sheet()), Argument.of(place.at()), Argument.of(amount));
        }
    }

    private final Ceiling ceiling;
    private final List<Spent> largest = new ArrayList<>();
    private Money sum = Money.ZERO;
    private int count;

    SpendingLimit(Ceiling ceiling) {
        this.ceiling = ceiling;
    }

    /** Whether money from a source counts, whose name is empty where it could not be read. */
    boolean covers(String source) {
        return ceiling.fund().equals(Ceiling.ALL) || ceiling.sources().contains(source);
    }

    void spent(Money amount, SourceCell place) {
        sum = sum.plus(amount);
        count++;
        if (largest.size() < NAMED || amount.compareTo(largest.get(NAMED - 1).amount()) > 0) {
            largest.add(new Spent(amount, place));
            largest.sort(LARGEST_FIRST); // stable: of equal amounts the first stays in front
            if (largest.size() > NAMED) {
                largest.remove(NAMED);
            }
        }
    }

    /** What is told where the ceiling is exceeded. */
    Optional<Finding> finding() {
        if (sum.compareTo(ceiling.amount()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                        Wording.CEILING_SURPASSED.of(
                                scope(),
                                Argument.of(sum),
                                Argument.of(ceiling.amount()),
                                Argument.of(sum.minus(ceiling.amount())),
                                cells()),
                        largest.get(0).place())
                .and(largest.stream().skip(1).map(Spent::place).toList()));
    }

    private Argument scope() {
        return ceiling.fund().equals(Ceiling.ALL) ? Phrase.ALL_FUNDS.of() : Argument.of(ceiling.fund());
    }

    private Argument cells() {
        Argument named = new Argument.Names(largest.stream().map(Spent::said).toList());
        if (count <= largest.size()) {
            return count == 1 ? Phrase.SPENT_IN_ONE.of(named) : Phrase.SPENT_IN.of(Argument.of(count), named);
        }
        Money rest = largest.stream().map(Spent::amount).reduce(sum, Money::minus);
        return Phrase.SPENT_MOSTLY_IN.of(
                Argument.of(count), named, Argument.of(count - largest.size()), Argument.of(rest));
    }
}
