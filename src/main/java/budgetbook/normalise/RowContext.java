package budgetbook.normalise;

import budgetbook.budget.MoneyUnit;
import budgetbook.submission.Field;
import budgetbook.submission.SubmissionCell;

/** What the rows of one submission have in common. */
final class RowContext {
    private MoneyUnit moneyUnit = MoneyUnit.WAN;

    /** The cover's money unit; until it is known, the one that judges decimals most mildly. */
    void moneyUnit(MoneyUnit unit) {
        moneyUnit = unit;
    }

    AmountReading amount(Field field) {
        SubmissionCell.Beneath beneath = field.cell().beneath();
        if (beneath != null && !field.isBlank() && AmountReader.isAmount(beneath.seen())) {
            SeenValue.Obstacle second = SeenValue.concealed(field.cell(), beneath);
            return new AmountReading.Wrong(second.code(), second.found(), second.expected());
        }
        MoneyUnit stated = field.unit();
        return AmountReader.read(field.value(), stated == null ? moneyUnit : stated);
    }
}
