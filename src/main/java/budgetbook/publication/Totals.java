package budgetbook.publication;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the department's budget adds up to, exactly.
 *
 * @param funds in the order in which tables list them; those without money are left out
 * @param units in the order of their codes
 * @param functions by class of three digits, in the order of their codes
 */
public record Totals(List<Fund> funds, List<Unit> units, List<Function> functions) {
    /** Whether nothing is missing, as it would be in a file that somebody edited. */
    boolean isWhole() {
        return Stream.of(funds, units, functions).allMatch(Objects::nonNull)
                && Stream.of(funds, units, functions).flatMap(List::stream).allMatch(Objects::nonNull)
                && funds.stream().allMatch(Fund::isWhole)
                && units.stream()
                        .allMatch(unit -> Stream.of(unit.code, unit.name, unit.basic, unit.project)
                                .allMatch(Objects::nonNull))
                && functions.stream()
                        .allMatch(function -> Stream.of(function.code, function.name, function.amount)
                                .allMatch(Objects::nonNull));
    }

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

        @SuppressWarnings("ConstantValue") // see Manifest#isWhole
        boolean isWhole() {
            return Stream.of(name, income, carriedIn, expenditure, carriedOut).allMatch(Objects::nonNull)
                    && expenditure.values().stream().allMatch(Objects::nonNull);
        }

        /** Returns the expenditure of a type. */
        public Money of(ExpenditureType type) {
            return expenditure.getOrDefault(type, Money.ZERO);
        }

        /** Returns the expenditure of a stage. */
        public Money of(ExpenditureType.Stage stage) {
            return expenditure.entrySet().stream()
                    .filter(entry -> entry.getKey().stage() == stage)
                    .map(Map.Entry::getValue)
                    .reduce(Money.ZERO, Money::plus);
        }

        /** Returns the expenditure. */
        public Money total() {
            return of(ExpenditureType.Stage.BASIC).plus(of(ExpenditureType.Stage.PROJECT));
        }
    }

    /** A unit's expenditure. */
    public record Unit(String code, String name, Money basic, Money project) {
        /** Returns both. */
        public Money total() {
            return basic.plus(project);
        }
    }

    /** The expenditure on a class of functions, e.g. 206 科学技术支出. */
    public record Function(String code, String name, Money amount) {}
}
