package budgetbook.normalise.compare;

import budgetbook.budget.Money;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import java.util.function.Function;

/** Puts a difference of two amounts into words. */
final class Differences {
    private Differences() {}

    /** E.g. 支出多 100.00元: which of two unequal amounts is the larger, and by how much. */
    static Argument more(Argument one, Money left, Argument other, Money right) {
        return more(one, left, other, right, Argument::of);
    }

    /** The same, with amounts written so. */
    static Argument more(Argument one, Money left, Argument other, Money right, Function<Money, Argument> shown) {
        boolean larger = left.compareTo(right) > 0;
        return Phrase.MORE.of(larger ? one : other, shown.apply(larger ? left.minus(right) : right.minus(left)));
    }
}
