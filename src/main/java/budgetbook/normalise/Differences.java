package budgetbook.normalise;

import budgetbook.budget.Money;

/** Puts a difference of two amounts into words. */
final class Differences {
    private Differences() {}

    /** E.g. 支出多 100.00元: which of two unequal amounts is the larger, and by how much. */
    static String more(String one, Money left, String other, Money right) {
        boolean larger = left.compareTo(right) > 0;
        return (larger ? one : other) + "多 " + (larger ? left.minus(right) : right.minus(left));
    }
}
