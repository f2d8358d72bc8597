package budgetbook.workbook.edition.chart;

import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.Money;
import budgetbook.budget.MoneyYear;
import budgetbook.budget.Unit;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.line.LineCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of the charts, in 万元, from the expenditure of a ledger. */
final class ChartFigures {
    /** Beyond so many, the small ones are put together. */
    private static final int MOST = 20;

    private static final int FUNCTION_CLASS = 3;

    private final WorkingEdition edition;
    private final List<Fact> expenditure;

    ChartFigures(WorkingEdition edition) {
        this.edition = edition;
        this.expenditure = edition.lines().stream()
                .map(LedgerLine::fact)
                .filter(fact -> fact.value(Dimension.SIDE).equals(Fact.EXPENDITURE))
                .toList();
    }

    /**
     * A bar or a group of bars.
     *
     * @param name what it is
     * @param amounts exact, one for each series
     */
    record Bar(String name, List<Money> amounts) {
        Money sum() {
            return amounts.stream().reduce(Money.ZERO, Money::plus);
        }

        BigDecimal wan(int series) {
            return amounts.get(series).printedWan();
        }
    }

    /** Expenditure by class of function, the largest first. */
    List<Bar> functions() {
        LineCells names = new LineCells(edition);
        return bars(
                fact -> fact.value(Dimension.FUNCTION).substring(0, FUNCTION_CLASS),
                code -> names.functionName(code).isEmpty() ? code : names.functionName(code),
                List.of(fact -> true));
    }

    /** Basic and project expenditure by unit, the largest first. */
    List<Bar> units() {
        return bars(
                fact -> fact.value(Dimension.UNIT),
                code -> edition.department().unit(code).map(Unit::shortName).orElse(code),
                List.of(stage(Stage.BASIC), stage(Stage.PROJECT)));
    }

    /** Expenditure by fund, this year's and carried-over money, the largest first. */
    List<Bar> funds() {
        return bars(
                fact -> fact.value(Dimension.FUND),
                Function.identity(),
                List.of(
                        fact -> fact.value(Dimension.YEAR).equals(MoneyYear.THIS_YEAR.label()),
                        fact -> !fact.value(Dimension.YEAR).equals(MoneyYear.THIS_YEAR.label())));
    }

    private static java.util.function.Predicate<Fact> stage(Stage stage) {
        return fact -> fact.value(Dimension.STAGE).equals(stage.label());
    }

    private List<Bar> bars(
            Function<Fact, String> key,
            Function<String, String> name,
            List<? extends java.util.function.Predicate<Fact>> series) {
        Map<String, Money[]> sums = new TreeMap<>();
        for (Fact fact : expenditure) {
            Money[] amounts = sums.computeIfAbsent(key.apply(fact), first -> zeros(series.size()));
            for (int i = 0; i < amounts.length; i++) {
                if (series.get(i).test(fact)) {
                    amounts[i] = amounts[i].plus(fact.amount());
                }
            }
        }
        List<Bar> bars = new ArrayList<>();
        sums.forEach((code, amounts) -> bars.add(new Bar(name.apply(code), List.of(amounts))));
        bars.sort(Comparator.comparing(Bar::sum).reversed());
        return cut(bars, series.size());
    }

    private static List<Bar> cut(List<Bar> bars, int series) {
        if (bars.size() <= MOST) {
            return bars;
        }
        Money[] rest = zeros(series);
        for (Bar bar : bars.subList(MOST, bars.size())) {
            for (int i = 0; i < series; i++) {
                rest[i] = rest[i].plus(bar.amounts().get(i));
            }
        }
        List<Bar> most = new ArrayList<>(bars.subList(0, MOST));
        most.add(new Bar("其余 " + (bars.size() - MOST) + " 项", List.of(rest)));
        return most;
    }

    private static Money[] zeros(int count) {
        Money[] zeros = new Money[count];
        java.util.Arrays.fill(zeros, Money.ZERO);
        return zeros;
    }
}
