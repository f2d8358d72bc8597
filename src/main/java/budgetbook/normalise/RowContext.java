package budgetbook.normalise;

import budgetbook.budget.MoneyUnit;
import budgetbook.submission.Field;

/** What the rows of one submission have in common. */
final class RowContext {
    private MoneyUnit moneyUnit = MoneyUnit.WAN;

    /** The cover's money unit; until it is known, the one that judges decimals most mildly. */
    void moneyUnit(MoneyUnit unit) {
        moneyUnit = unit;
    }

    AmountReading amount(Field field) {
        MoneyUnit stated = field.unit();
        return AmountReader.read(field.value(), stated == null ? moneyUnit : stated);
    }
}
