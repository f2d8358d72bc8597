package budgetbook.normalise.compare;

import budgetbook.budget.Money;
import java.util.function.Function;

/** Puts a difference of two amounts into words. */
final class Differences {
    private Differences() {}

    /** E.g. 支出多 100.00元: which of two unequal amounts is the larger, and by how much. */
    static String more(String one, Money left, String other, Money right) {
        return more(one, left, other, right, Money::toString);
    }

    /** The same, with amounts written so. */
    static String more(String one, Money left, String other, Money right, Function<Money, String> shown) {
        boolean larger = left.compareTo(right) > 0;
        return (larger ? one : other) + "多 " + shown.apply(larger ? left.minus(right) : right.minus(left));
    }
}
