package budgetbook.step;

import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.Money;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.Fact;
import budgetbook.publication.Totals;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a department's budget adds up to, from the ledger's facts. */
public final class DepartmentTotals {
    private static final int CLASS_DIGITS = 3;

    private DepartmentTotals() {}

    /** Adds facts up. */
    public static Totals of(List<Fact> facts, Department department, Configuration configuration) {
        List<Totals.Fund> funds = new ArrayList<>();
        for (String fund : configuration.sources().funds()) {
            List<Fact> some = facts.stream().filter(is(Dimension.FUND, fund)).toList();
            if (some.stream().anyMatch(fact -> !fact.amount().isZero())) {
                funds.add(fund(fund, some));
            }
        }
        List<Fact> expenditure =
                facts.stream().filter(is(Dimension.SIDE, Fact.EXPENDITURE)).toList();
        return new Totals(
                funds,
                department.units().stream()
                        .map(unit -> new Totals.Unit(
                                unit.code(),
                                unit.name(),
                                sum(expenditure, is(Dimension.UNIT, unit.code()).and(stage(Stage.BASIC))),
                                sum(expenditure, is(Dimension.UNIT, unit.code()).and(stage(Stage.PROJECT)))))
                        .toList(),
                functions(expenditure, configuration));
    }

    private static Totals.Fund fund(String name, List<Fact> facts) {
        Predicate<Fact> income = is(Dimension.SIDE, Fact.INCOME);
        Predicate<Fact> carriedOver = is(Dimension.YEAR, Fact.CARRIED_OVER);
        Map<ExpenditureType, Money> types = new EnumMap<>(ExpenditureType.class);
        for (ExpenditureType type : ExpenditureType.values()) {
            types.put(type, sum(facts, is(Dimension.TYPE, type.label())));
        }
        return new Totals.Fund(
                name,
                sum(facts, income),
                sum(facts, income.and(carriedOver)),
                types,
                sum(facts, income.negate().and(carriedOver)));
    }

    private static List<Totals.Function> functions(List<Fact> expenditure, Configuration configuration) {
        Map<String, Money> classes = new TreeMap<>();
        for (Fact fact : expenditure) {
            classes.merge(fact.value(Dimension.FUNCTION).substring(0, CLASS_DIGITS), fact.amount(), Money::plus);
        }
        List<Totals.Function> functions = new ArrayList<>();
        classes.forEach((code, amount) -> functions.add(new Totals.Function(
                code, configuration.classification().functions().name(code).orElse(""), amount)));
        return functions;
    }

    private static Predicate<Fact> stage(Stage stage) {
        return is(Dimension.STAGE, stage.label());
    }

    private static Predicate<Fact> is(Dimension dimension, String value) {
        return fact -> fact.value(dimension).equals(value);
    }

    private static Money sum(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).map(Fact::amount).reduce(Money.ZERO, Money::plus);
    }
}
