package budgetbook.normalise;

import budgetbook.budget.FundSource;
import budgetbook.budget.Money;
import budgetbook.budget.SourceCell;
import budgetbook.configuration.Sources;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Income and expenditure by fund, this year's and carried over apart: the two must be equal. Where a fund is in balance
 * and its sources are not, that is unusual, and told.
 */
final class FundBalance {
    private record Key(String name, boolean carriedOver) {
        @Override
        public String toString() {
            return name + (carriedOver ? "（上年结转结余）" : "（本年）");
        }
    }

    /** What is known of a fund or a source: both sides, and where it first stands. */
    private static final class Balance {
        private final SourceCell place;
        private Money income = Money.ZERO;
        private Money expenditure = Money.ZERO;

        Balance(SourceCell place) {
            this.place = place;
        }

        boolean even() {
            return income.equals(expenditure);
        }
    }

    private final Sources sources;
    private final SpendingLimits limits;
    private final Map<Key, Balance> funds = new LinkedHashMap<>();
    private final Map<Key, Balance> bySource = new LinkedHashMap<>();
    private boolean known = true;

    FundBalance(Sources sources, SpendingLimits limits) {
        this.sources = sources;
        this.limits = limits;
    }

    void income(String source, boolean carriedOver, Money amount, SourceCell place) {
        for (Balance balance : balances(source, carriedOver, place)) {
            balance.income = balance.income.plus(amount);
        }
    }

    void expenditure(String source, boolean carriedOver, Money amount, SourceCell place) {
        for (Balance balance : balances(source, carriedOver, place)) {
            balance.expenditure = balance.expenditure.plus(amount);
        }
        limits.spent(source, amount, place);
    }

    /** Expenditure of which the source or the year could not be read: nothing can be said on the balance. */
    void unassigned(Optional<String> source, Money amount, SourceCell place) {
        unknown();
        source.ifPresentOrElse(name -> limits.spent(name, amount, place), () -> limits.spentFromUnknown(amount, place));
    }

    private List<Balance> balances(String source, boolean carriedOver, SourceCell place) {
        return List.of(
                funds.computeIfAbsent(new Key(fund(source), carriedOver), key -> new Balance(place)),
                bySource.computeIfAbsent(new Key(source, carriedOver), key -> new Balance(place)));
    }

    private String fund(String source) {
        return sources.source(source).map(FundSource::fund).orElse(source);
    }

    /** An amount came whose source or year is unknown: nothing can be said on the balance. */
    void unknown() {
        known = false;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!known) {
            return findings;
        }
        Set<Key> uneven = new LinkedHashSet<>();
        funds.forEach((fund, balance) -> {
            if (!balance.even()) {
                uneven.add(fund);
                findings.add(finding(FindingCode.FUND_UNBALANCED, fund, balance));
            }
        });
        bySource.forEach((source, balance) -> {
            if (!balance.even() && !uneven.contains(new Key(fund(source.name()), source.carriedOver()))) {
                findings.add(finding(FindingCode.SOURCE_UNBALANCED, source, balance));
            }
        });
        return findings;
    }

    private static Finding finding(FindingCode code, Key key, Balance balance) {
        return new Finding(
                code,
                balance.place,
                key + "的收入为 " + balance.income + "，支出为 " + balance.expenditure + "，"
                        + Differences.more("收入", balance.income, "支出", balance.expenditure),
                "");
    }
}
