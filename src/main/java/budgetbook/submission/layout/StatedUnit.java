package budgetbook.submission.layout;

import budgetbook.finding.Argument;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SheetPlace;

/**
 * Words for a money unit that can't be used, and where they stand.
 *
 * @param at the cell in which they stand
 * @param said what is told of them
 */
public record StatedUnit(SheetPlace at, Statement said) {
    /** Words that name no unit in which amounts may be stated. */
    public static StatedUnit strange(SheetPlace at, String words) {
        return new StatedUnit(at, Wording.MONEY_UNIT_STRANGE.of(Argument.of(words)));
    }
}
