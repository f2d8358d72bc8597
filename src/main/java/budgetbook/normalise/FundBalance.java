package budgetbook.normalise;

import budgetbook.budget.Money;
import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Income and expenditure by fund source, this year's and carried over apart; the two must be equal. */
final class FundBalance {
    private record Key(String source, boolean carriedOver) {
        @Override
        public String toString() {
            return source + (carriedOver ? "（上年结转结余）" : "（本年）");
        }
    }

    private final Map<Key, Money> income = new LinkedHashMap<>();
    private final Map<Key, Money> expenditure = new LinkedHashMap<>();
    private final Map<Key, SourceCell> places = new LinkedHashMap<>();
    private boolean known = true;

    void income(String source, boolean carriedOver, Money amount, SourceCell place) {
        add(income, new Key(source, carriedOver), amount, place);
    }

    void expenditure(String source, boolean carriedOver, Money amount, SourceCell place) {
        add(expenditure, new Key(source, carriedOver), amount, place);
    }

    private void add(Map<Key, Money> side, Key key, Money amount, SourceCell place) {
        side.merge(key, amount, Money::plus);
        places.putIfAbsent(key, place);
    }

    /** An amount came whose source or year is unknown: nothing can be said on the balance. */
    void unknown() {
        known = false;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<Key> keys = new LinkedHashSet<>(income.keySet());
        keys.addAll(expenditure.keySet());
        for (Key key : keys) {
            Money in = income.getOrDefault(key, Money.ZERO);
            Money out = expenditure.getOrDefault(key, Money.ZERO);
            SourceCell place = places.get(key);
            if (known && place != null && !in.equals(out)) {
                findings.add(new Finding(
                        FindingCode.FUND_UNBALANCED,
                        place,
                        key + "的收入为 " + in + "，支出为 " + out + "，" + Differences.more("收入", in, "支出", out),
                        ""));
            }
        }
        return findings;
    }
}
