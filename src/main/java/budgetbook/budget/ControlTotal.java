package budgetbook.budget;

/**
 * A total that a unit states on its cover, to be held against what its sheets add up to.
 *
 * @param label 收入总计 or 支出总计
 */
public record ControlTotal(String label, Money amount) {
    /** 收入总计. */
    public static final String INCOME = "收入总计";

    /** 支出总计. */
    public static final String EXPENDITURE = "支出总计";
}
