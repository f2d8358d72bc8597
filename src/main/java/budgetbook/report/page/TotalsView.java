package budgetbook.report.page;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.Money;
import budgetbook.publication.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The totals as tables and charts, in 万元. */
record TotalsView(
        String income,
        String expenditure,
        String basic,
        String project,
        List<Row> funds,
        List<Row> units,
        List<Row> functions,
        List<BarChart> charts) {

    /** As many units as a chart shows one by one. */
    private static final int CHARTED = 12;

    /**
     * A row of a table.
     *
     * @param last whether it is the total of the rows above
     */
    record Row(String code, String name, List<String> figures, boolean last) {}

    static TotalsView of(Totals totals) {
        return new TotalsView(
                Printed.wan(sum(totals.funds(), Totals.Fund::income)),
                Printed.wan(sum(totals.funds(), Totals.Fund::total)),
                Printed.wan(sum(totals.funds(), fund -> fund.of(Stage.BASIC))),
                Printed.wan(sum(totals.funds(), fund -> fund.of(Stage.PROJECT))),
                rows(
                        totals.funds(),
                        fund -> "",
                        Totals.Fund::name,
                        List.of(
                                Totals.Fund::income,
                                Totals.Fund::carriedIn,
                                Totals.Fund::total,
                                fund -> fund.of(Stage.BASIC),
                                fund -> fund.of(ExpenditureType.PERSONNEL),
                                fund -> fund.of(ExpenditureType.PUBLIC),
                                fund -> fund.of(Stage.PROJECT),
                                fund -> fund.of(ExpenditureType.OPERATING),
                                fund -> fund.of(ExpenditureType.TARGETED),
                                Totals.Fund::carriedOut)),
                rows(
                        totals.units(),
                        Totals.Unit::code,
                        Totals.Unit::name,
                        List.of(Totals.Unit::total, Totals.Unit::basic, Totals.Unit::project)),
                rows(
                        totals.functions(),
                        Totals.Function::code,
                        Totals.Function::name,
                        List.of(Totals.Function::amount)),
                List.of(byFund(totals), byUnit(totals), byFunction(totals)));
    }

    private static <T> List<Row> rows(
            List<T> items, Function<T, String> code, Function<T, String> name, List<Function<T, Money>> figures) {
        List<Row> rows = new ArrayList<>();
        for (T item : items) {
            rows.add(new Row(
                    code.apply(item),
                    name.apply(item),
                    figures.stream()
                            .map(figure -> Printed.wan(figure.apply(item)))
                            .toList(),
                    false));
        }
        rows.add(new Row(
                "",
                "合计",
                figures.stream().map(figure -> Printed.wan(sum(items, figure))).toList(),
                true));
        return rows;
    }

    private static <T> Money sum(List<T> items, Function<T, Money> amount) {
        return items.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private static BarChart byFund(Totals totals) {
        List<BarChart.Group> groups = totals.funds().stream()
                .filter(fund -> !fund.total().isZero())
                .map(fund -> new BarChart.Group(
                        fund.name(),
                        fund.total(),
                        Arrays.stream(ExpenditureType.values())
                                .filter(type -> !fund.of(type).isZero())
                                .map(type -> new BarChart.Part(type.label(), fund.of(type), type.ordinal() + 1))
                                .toList()))
                .toList();
        return BarChart.of("by-fund", "支出：按资金和类型", "每项资金一组，每种类型一条", groups);
    }

    private static BarChart byUnit(Totals totals) {
        List<Totals.Unit> units = totals.units();
        List<BarChart.Group> groups = new ArrayList<>();
        Set<Totals.Unit> alone = new LinkedHashSet<>(
                units.size() <= CHARTED
                        ? units
                        : units.stream()
                                .sorted(Comparator.comparing(Totals.Unit::total, Comparator.reverseOrder()))
                                .limit(CHARTED - 1L)
                                .toList());
        units.stream().filter(alone::contains).forEach(unit -> groups.add(stages(unit.name(), Stream.of(unit))));
        if (alone.size() < units.size()) {
            groups.add(stages(
                    "其余 " + (units.size() - alone.size()) + " 个单位",
                    units.stream().filter(unit -> !alone.contains(unit))));
        }
        return BarChart.of(
                "by-unit",
                "支出：各单位的基本支出和项目支出",
                alone.size() < units.size() ? "支出最多的 " + alone.size() + " 个单位，每个单位一组，其余合为一组" : "每个单位一组",
                groups);
    }

    private static BarChart.Group stages(String name, Stream<Totals.Unit> units) {
        List<Totals.Unit> some = units.toList();
        return new BarChart.Group(
                name,
                sum(some, Totals.Unit::total),
                List.of(
                        new BarChart.Part(Stage.BASIC.label(), sum(some, Totals.Unit::basic), 1),
                        new BarChart.Part(Stage.PROJECT.label(), sum(some, Totals.Unit::project), 3)));
    }

    private static BarChart byFunction(Totals totals) {
        return BarChart.of(
                "by-function",
                "支出：按功能科目的类",
                "每类一条",
                totals.functions().stream()
                        .map(type -> new BarChart.Group(
                                type.code() + " " + type.name(),
                                type.amount(),
                                List.of(new BarChart.Part("", type.amount(), 1))))
                        .toList());
    }
}
