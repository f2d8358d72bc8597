package budgetbook.ledger;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.FundSource;
import budgetbook.budget.Money;
import budgetbook.budget.MoneyYear;
import budgetbook.budget.YesNo;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the ledger holds for one combination of all dimensions: the sum of its lines.
 *
 * @param values by dimension; one that does not apply is empty
 * @param amount the exact sum
 * @param sequence the smallest number of its lines in their submission
 */
public record Fact(Map<Dimension, String> values, Money amount, int sequence) {
    /** The value of {@link Dimension#SIDE} for income. */
    public static final String INCOME = "收入";

    /** The value of {@link Dimension#SIDE} for expenditure. */
    public static final String EXPENDITURE = "支出";

    /** The value of {@link Dimension#YEAR} for what was carried over from last year. */
    public static final String CARRIED_OVER = MoneyYear.CARRIED_OVER.label();

    /** The value of a dimension. */
    public String value(Dimension dimension) {
        return values.getOrDefault(dimension, "");
    }

    /** Whether its lines meet a condition. */
    public boolean meets(Condition condition) {
        return condition.test(this::value);
    }

    /** A fact of income. */
    static Fact income(String unit, FundSource source, boolean carriedOver, Money amount, int sequence) {
        return new Fact(common(INCOME, unit, source, carriedOver), amount, sequence);
    }

    /** Adds what follows from a line's own values: stage, fund, appropriation. */
    static Map<Dimension, String> expenditure(
            String unit, ExpenditureType type, FundSource source, boolean carriedOver) {
        Map<Dimension, String> values = common(EXPENDITURE, unit, source, carriedOver);
        values.put(Dimension.TYPE, type.label());
        Stage stage = type.stage();
        values.put(Dimension.STAGE, stage.label());
        return values;
    }

    private static Map<Dimension, String> common(String side, String unit, FundSource source, boolean carriedOver) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.SIDE, side);
        values.put(Dimension.UNIT, unit);
        values.put(Dimension.SOURCE, source.name());
        values.put(Dimension.FUND, source.fund());
        values.put(Dimension.APPROPRIATION, yesNo(source.appropriation()));
        values.put(Dimension.YEAR, carriedOver ? CARRIED_OVER : MoneyYear.THIS_YEAR.label());
        return values;
    }

    static String yesNo(boolean yes) {
        return YesNo.label(yes);
    }
}
