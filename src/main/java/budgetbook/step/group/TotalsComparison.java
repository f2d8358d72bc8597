package budgetbook.step.group;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import budgetbook.publication.Totals;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a publication says that it adds up to, against its lines. Names may have changed since; amounts may not.
 *
 * @param said by the publication
 * @param found in the ledger
 */
record TotalsComparison(Totals said, Totals found) {

    /** Returns the first of the figures that differ, in Chinese; empty if none does. */
    Optional<String> difference() {
        Map<String, Money> one = figures(said);
        Map<String, Money> other = figures(found);
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            Money published = one.getOrDefault(name, Money.ZERO);
            Money summed = other.getOrDefault(name, Money.ZERO);
            if (!published.equals(summed)) {
                return Optional.of(name + "：发布 " + published + "，明细合计 " + summed);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Money> figures(Totals totals) {
        Map<String, Money> figures = new TreeMap<>();
        for (Totals.Fund fund : totals.funds()) {
            figures.put(fund.name() + "收入", fund.income());
            figures.put(fund.name() + "收入中的结转", fund.carriedIn());
            figures.put(fund.name() + "支出中的结转", fund.carriedOut());
            for (ExpenditureType type : ExpenditureType.values()) {
                figures.put(fund.name() + type.label(), fund.of(type));
            }
        }
        for (Totals.Unit unit : totals.units()) {
            figures.put("单位 " + unit.code() + " 基本支出", unit.basic());
            figures.put("单位 " + unit.code() + " 项目支出", unit.project());
        }
        totals.functions().forEach(function -> figures.put("功能科目 " + function.code(), function.amount()));
        return figures;
    }
}
