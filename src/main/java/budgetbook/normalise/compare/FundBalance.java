package budgetbook.normalise.compare;

import budgetbook.budget.FundSource;
import budgetbook.budget.Money;
import budgetbook.configuration.classification.Sources;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Income and expenditure by fund, this year's and carried over apart: the two must be equal. Where a fund is in balance
 * and its sources are not, that is unusual, and told.
 */
public final class FundBalance {
    private record Key(String name, boolean carriedOver) {
        Argument year() {
            return carriedOver ? Phrase.CARRIED_OVER.of() : Phrase.THIS_YEAR.of();
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

        /** Whether it is uneven whatever else may belong to it. */
        boolean surelyUneven(UnknownShare unknownIncome, UnknownShare unknownExpenditure) {
            return income.compareTo(expenditure) > 0
                    ? unknownExpenditure.cannotFill(income.minus(expenditure))
                    : !even() && unknownIncome.cannotFill(expenditure.minus(income));
        }
    }

    private final Sources sources;
    private final SpendingLimits limits;
    private final Map<Key, Balance> funds = new LinkedHashMap<>();
    private final Map<Key, Balance> bySource = new LinkedHashMap<>();
    private final UnknownShare unknownIncome = new UnknownShare();
    private final UnknownShare unknownExpenditure = new UnknownShare();

    public FundBalance(Sources sources, SpendingLimits limits) {
        this.sources = sources;
        this.limits = limits;
    }

    public void income(String source, boolean carriedOver, Money amount, SourceCell place) {
        for (Balance balance : balances(source, carriedOver, place)) {
            balance.income = balance.income.plus(amount);
        }
    }

    public void expenditure(String source, boolean carriedOver, Money amount, SourceCell place) {
        for (Balance balance : balances(source, carriedOver, place)) {
            balance.expenditure = balance.expenditure.plus(amount);
        }
        limits.spent(source, amount, place);
    }

    /** Expenditure of which the source or the year could not be read: no fund can be told to bear it. */
    public void unassigned(Optional<String> source, Money amount, SourceCell place) {
        unknownExpenditure.add(amount, place);
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

    /** The income that no fund can be told to have. */
    public UnknownShare unknownIncome() {
        return unknownIncome;
    }

    /** The expenditure that no fund can be told to bear. */
    public UnknownShare unknownExpenditure() {
        return unknownExpenditure;
    }

    /** Why a fund that looks even may not be; empty where all is known. */
    Optional<Argument> obstacle() {
        return unknownIncome.obstacle().or(unknownExpenditure::obstacle);
    }

    /**
     * The funds that are uneven, for sure: what is unknown could not make them even. Of sources only where all is known.
     *
     * @param shown how amounts are written
     */
    List<Finding> findings(Function<Money, Argument> shown) {
        List<Finding> findings = new ArrayList<>();
        Set<Key> uneven = new LinkedHashSet<>();
        funds.forEach((fund, balance) -> {
            if (balance.surelyUneven(unknownIncome, unknownExpenditure)) {
                uneven.add(fund);
                findings.add(finding(Wording.FUND_UNEVEN, fund, balance, shown));
            }
        });
        if (obstacle().isPresent()) {
            return findings;
        }
        bySource.forEach((source, balance) -> {
            if (!balance.even() && !uneven.contains(new Key(fund(source.name()), source.carriedOver()))) {
                findings.add(finding(Wording.SOURCE_UNEVEN, source, balance, shown));
            }
        });
        return findings;
    }

    private static Finding finding(Wording wording, Key key, Balance balance, Function<Money, Argument> shown) {
        Argument more = Differences.more(
                Phrase.INCOME.of(), balance.income, Phrase.EXPENDITURE.of(), balance.expenditure, shown);
        return new Finding(
                wording.of(
                        Argument.of(key.name()),
                        key.year(),
                        shown.apply(balance.income),
                        shown.apply(balance.expenditure),
                        more),
                balance.place);
    }
}
