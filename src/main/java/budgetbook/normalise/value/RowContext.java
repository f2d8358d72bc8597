package budgetbook.normalise.value;

import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
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
    public Argument shown(Money money) {
        return guessed
                ? Phrase.UNIT_UNKNOWN.of(new Argument.Plain(
                        money.yuan().movePointLeft(moneyUnit.power()).stripTrailingZeros()))
                : Argument.of(money);
    }

    public AmountReading amount(Field field) {
        SubmissionCell.Beneath beneath = field.cell().beneath();
        if (beneath != null && AmountReader.counts(field.value()) && AmountReader.isAmount(beneath.seen())) {
            return new AmountReading.Wrong(SeenValue.concealed(field.cell(), beneath));
        }
        MoneyUnit own = field.unit();
        if (!told && !field.isBlank()) {
            guessed |= own == null;
            stated |= own != null;
        }
        return AmountReader.read(field.value(), own == null ? moneyUnit : own);
    }
}
