package budgetbook.book.sentence;

import budgetbook.book.Missing;
import budgetbook.book.Source;
import budgetbook.book.Span;
import budgetbook.book.figure.Amounts;
import budgetbook.book.figure.FigureValue;
import budgetbook.book.figure.PriorFigures.PriorFigure;
import budgetbook.configuration.book.ChangeWords.Case;
import budgetbook.configuration.supply.SuppliedItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How an item has changed since last year, by the figures as they are printed.
 *
 * @param item its name
 * @param now this year's figure
 * @param prior last year's amount as it would be printed; zero for a new department
 * @param source of both
 */
record Change(String item, FigureValue now, BigDecimal prior, Case happened, Source source) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The least percentage that is printed, and what {@link Case#UP_LITTLE} is less than. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    /** Returns the change of an item; empty where this year's or last year's figure is missing, which is told. */
    static Optional<Change> of(SuppliedItem item, Scene scene) {
        Optional<FigureValue> now = scene.figure(item.name());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        if (scene.data().prior().newDepartment()) {
            return Optional.of(new Change(
                    item.name(), now.get(), BigDecimal.ZERO, Case.NEW, derived(item, now.get(), "本部门为新设立部门")));
        }
        Optional<PriorFigure> known = scene.data().prior().amount(item.name());
        if (known.isEmpty()) {
            scene.lacks(Missing.Kind.PRIOR, item.name(), "没有“" + item.name() + "”的上年预算数，不能说明增减");
            return Optional.empty();
        }
        BigDecimal prior = Amounts.printed(known.get().wan(), Amounts.WAN);
        String says = "本年 " + Amounts.text(now.get().value()) + "，上年 " + Amounts.text(prior) + "（"
                + known.get().says() + "）";
        return Optional.of(new Change(
                item.name(), now.get(), prior, happened(now.get().value(), prior), derived(item, now.get(), says)));
    }

    private static Source derived(SuppliedItem item, FigureValue now, String says) {
        return new Source(
                Source.Kind.DERIVED,
                "{" + item.name() + "} - prior(" + item.name() + ")",
                now.source().cells(),
                now.source().conditions(),
                says);
    }

    /** What has happened, if this was this year's amount and that last year's. */
    static Case happened(BigDecimal now, BigDecimal prior) {
        int way = now.compareTo(prior);
        if (way == 0) {
            return now.signum() == 0 ? Case.NONE : Case.EQUAL;
        }
        if (prior.signum() == 0) {
            return Case.FROM_ZERO;
        }
        if (now.signum() == 0) {
            return Case.TO_ZERO;
        }
        boolean little = rate(now, prior).signum() == 0;
        if (way > 0) {
            return little ? Case.UP_LITTLE : Case.UP;
        }
        return little ? Case.DOWN_LITTLE : Case.DOWN;
    }

    private static BigDecimal rate(BigDecimal now, BigDecimal prior) {
        return now.subtract(prior).abs().multiply(HUNDRED).divide(prior, 2, RoundingMode.HALF_UP);
    }

    /** Whether there is anything to give a reason for. */
    boolean needsReason() {
        return happened != Case.EQUAL && happened != Case.NONE && happened != Case.NEW;
    }

    /** Returns by how much, as a sentence says it. */
    List<Span> amount() {
        BigDecimal difference = now.value().subtract(prior).abs();
        return new FigureValue(difference, now.measure(), source).spans(item + "/增减额");
    }

    /** Returns by how much in a hundred, as a sentence says it. */
    List<Span> rate() {
        BigDecimal rate = switch (happened) {
            case TO_ZERO -> HUNDRED;
            case UP_LITTLE, DOWN_LITTLE -> LEAST;
            default -> rate(now.value(), prior);
        };
        String text = happened == Case.TO_ZERO ? Amounts.text(rate) : Amounts.rate(rate);
        return List.of(new Span.Figure(item + "/增减率", text, rate, "%", source), new Span.Words("%"));
    }

    /** Returns that nothing has changed, in some words, as a figure that can be asked for. */
    Span unchanged(String words) {
        return new Span.Figure(item + "/增减额", words, BigDecimal.ZERO, "", source);
    }
}
