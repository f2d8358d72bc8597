package budgetbook.normalise.compare;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Money;
import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a submission spends against one ceiling, and the cells that weigh most in it. */
final class SpendingLimit {
    /** So many cells are named; whoever has to cut begins with the largest. */
    private static final int NAMED = 5;

    private static final Comparator<Spent> LARGEST_FIRST =
            Comparator.comparing(Spent::amount).reversed();

    private record Spent(Money amount, SourceCell place) {
        @Override
        public String toString() {
            return place.sheet() + "!" + place.cell() + " " + amount;
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
                        FindingCode.CEILING_EXCEEDED,
                        largest.get(0).place(),
                        scope() + "支出（本年和结转）合计 " + sum + "，控制数 " + ceiling.amount() + "，超出 "
                                + sum.minus(ceiling.amount()) + "；" + cells(),
                        "")
                .and(largest.stream().skip(1).map(Spent::place).toList()));
    }

    private String scope() {
        return ceiling.fund().equals(Ceiling.ALL) ? "全部" : ceiling.fund();
    }

    private String cells() {
        String named = largest.stream().map(Spent::toString).collect(Collectors.joining("、"));
        if (count <= largest.size()) {
            return count == 1 ? "即 " + named : "由 " + count + " 格构成：" + named;
        }
        Money rest = largest.stream().map(Spent::amount).reduce(sum, Money::minus);
        return "由 " + count + " 格构成，较大的有 " + named + "，其余 " + (count - largest.size()) + " 格合计 " + rest;
    }
}
