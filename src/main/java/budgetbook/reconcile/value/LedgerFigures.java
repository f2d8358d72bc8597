package budgetbook.reconcile.value;

import budgetbook.budget.Condition;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import java.util.List;
import java.util.Optional;

/**
 * The ledger answers the rules by these figures. It is asked thousands of times in a run: answer from sums grouped
 * beforehand. Rules are checked side by side: answer several threads.
 */
public interface LedgerFigures {

    /** The department whose figures these are. */
    Department department();

    /** Its units, to be found by code or name. */
    Units units();

    /** The year, the code lists and the ceilings that hold for it. */
    Standards standards();

    /** The department's rows of text: performance targets, goals, tasks, indicators. */
    Narratives narratives();

    /** Figures that are given from elsewhere; none for those who do not know of any. */
    default GivenFigures given() {
        return GivenFigures.NONE;
    }

    /** The exact sum of the department's lines, income and expenditure, that meet the condition. */
    Money sum(Condition condition);

    /** In how many ways the department's lines that meet the condition differ in these dimensions. */
    int kinds(List<Dimension> dimensions, Condition condition);

    /**
     * A control total of a unit's cover.
     *
     * @return empty if the cover has none
     */
    Optional<Money> control(String unitCode, ControlTotal.Kind kind);
}
