package budgetbook.normalise.value;

import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionCell;

/** What the rows of one submission have in common. */
public final class RowContext {
    /** Until the unit is known, the one that judges decimals most mildly. */
    public static final MoneyUnit MILDEST = MoneyUnit.WAN;

    private MoneyUnit moneyUnit = MILDEST;
    private boolean told;
    private boolean guessed;
    private boolean stated;

    /** The cover's money unit; until it is known, the one that judges decimals most mildly. */
    public void moneyUnit(MoneyUnit unit) {
        moneyUnit = unit;
        told = true;
    }

    /** Whether an amount was read for which nobody says in what unit it is. */
    public boolean guessed() {
        return guessed;
    }

    /** Whether amounts can be compared: in one unit, though that one may be unknown. */
    public boolean comparable() {
        return !guessed || !stated;
    }

    /** An amount for people; without a unit where that is unknown. */
    public String shown(Money money) {
        return guessed
                ? money.yuan()
                                .movePointLeft(moneyUnit.power())
                                .stripTrailingZeros()
                                .toPlainString() + "（单位不明）"
                : money.toString();
    }

    public AmountReading amount(Field field) {
        SubmissionCell.Beneath beneath = field.cell().beneath();
        if (beneath != null && AmountReader.counts(field.value()) && AmountReader.isAmount(beneath.seen())) {
            SeenValue.Obstacle second = SeenValue.concealed(field.cell(), beneath);
            return new AmountReading.Wrong(second.code(), second.found(), second.expected());
        }
        MoneyUnit own = field.unit();
        if (!told && !field.isBlank()) {
            guessed |= own == null;
            stated |= own != null;
        }
        return AmountReader.read(field.value(), own == null ? moneyUnit : own);
    }
}
