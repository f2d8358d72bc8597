package budgetbook.report.page;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import java.util.List;
import java.util.Map;

/**
 * What the department's budget adds up to, exactly.
 *
 * @param funds in the order in which tables list them; those without money are left out
 * @param units in the order of their codes
 * @param functions by class of three digits, in the order of their codes
 */
public record Totals(List<Fund> funds, List<Unit> units, List<Function> functions) {
    /**
     * A fund, with this year's and carried-over money.
     *
     * @param income both
     * @param carriedIn the carried-over part of the income
     * @param expenditure both, by type; a type that is missing has none
     * @param carriedOut the carried-over part of the expenditure
     */
    public record Fund(
            String name, Money income, Money carriedIn, Map<ExpenditureType, Money> expenditure, Money carriedOut) {

        Money of(ExpenditureType type) {
            return expenditure.getOrDefault(type, Money.ZERO);
        }

        Money of(ExpenditureType.Stage stage) {
            return expenditure.entrySet().stream()
                    .filter(entry -> entry.getKey().stage() == stage)
                    .map(Map.Entry::getValue)
                    .reduce(Money.ZERO, Money::plus);
        }

        Money total() {
            return of(ExpenditureType.Stage.BASIC).plus(of(ExpenditureType.Stage.PROJECT));
        }
    }

    /** A unit's expenditure. */
    public record Unit(String code, String name, Money basic, Money project) {
        Money total() {
            return basic.plus(project);
        }
    }

    /** The expenditure on a class of functions, e.g. 206 科学技术支出. */
    public record Function(String code, String name, Money amount) {}
}
