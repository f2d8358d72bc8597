package budgetbook.reconcile.rule;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Condition;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Narrative;
import budgetbook.budget.Unit;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.selection.TextPattern;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Measure;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.Units;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A side of a rule that is asked of the ledger, the covers of the submissions, or the list of ceilings. */
sealed interface LedgerExpression extends NumericExpression {
    @Override
    default boolean ofCells() {
        return false;
    }

    @Override
    default boolean isOneCell() {
        return false;
    }

    /** The exact sum of the ledger's lines that meet all filters. */
    record SumOfLines(List<LedgerFilter> filters) implements LedgerExpression {
        @Override
        public SideKind kind() {
            return SideKind.AMOUNT;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            filters.forEach(filter -> filter.check(vocabulary));
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            Condition condition = LedgerFilter.condition(filters, context);
            return NumericValue.exact(
                    context.ledger().sum(condition).wan(),
                    new SidePart.LedgerSum(condition),
                    () -> LedgerFilter.wording(filters, context.subject()));
        }
    }

    /** In how many ways the ledger's lines that meet all filters differ in some dimensions. */
    record KindsOfLines(List<Dimension> dimensions, List<LedgerFilter> filters) implements LedgerExpression {
        @Override
        public SideKind kind() {
            return SideKind.COUNT;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            filters.forEach(filter -> filter.check(vocabulary));
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            return NumericValue.count(
                    context.ledger().kinds(dimensions, LedgerFilter.condition(filters, context)),
                    Measure.KINDS,
                    () -> wording(context.subject()));
        }

        /** E.g. 明细账支出（基本支出）按单位、类型、项目名称分的种数. */
        private String wording(RuleSubject subject) {
            return LedgerFilter.wording(filters, subject) + "按"
                    + dimensions.stream().map(LedgerFilter::name).collect(Collectors.joining("、")) + "分的种数";
        }
    }

    /**
     * A control total of the covers.
     *
     * @param unit the unit's code or name; null for the sum of all units
     */
    record OnCovers(ControlTotal.Kind total, @Nullable TextPattern unit) implements LedgerExpression {
        @Override
        public SideKind kind() {
            return SideKind.AMOUNT;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            if (unit != null) {
                vocabulary.values(Dimension.UNIT, unit);
            }
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            LedgerFigures ledger = context.ledger();
            Money sum = Money.ZERO;
            for (Unit meant : units(context)) {
                Optional<Money> stated = ledger.control(meant.code(), total);
                if (stated.isEmpty()) {
                    return NumericValue.missing(List.of(meant.name() + "的封面没有" + total.label()));
                }
                sum = sum.plus(stated.get());
            }
            return NumericValue.exact(
                    sum.wan(),
                    SidePart.Stated.VALUE,
                    () -> (unit == null ? "各单位" : unit.wording(context.subject()::word)) + "封面" + total.label());
        }

        private List<Unit> units(EvaluationContext context) {
            if (unit == null) {
                return context.ledger().department().units();
            }
            Units units = context.ledger().units();
            return unit.values(context.subject()::texts).stream()
                    .flatMap(written -> units.find(written).stream())
                    .toList();
        }
    }

    /** 控制数: the ceiling of a unit, by code or name, for a fund as the list of ceilings names it. */
    record CeilingAmount(TextPattern unit, TextPattern fund) implements LedgerExpression {
        @Override
        public SideKind kind() {
            return SideKind.AMOUNT;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            vocabulary.values(Dimension.UNIT, unit);
            vocabulary.known(fund);
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            RuleSubject subject = context.subject();
            String unitWord = unit.fill(subject::word);
            String fundWord = fund.fill(subject::word);
            Units units = context.ledger().units();
            List<String> codes = unit.values(subject::texts).stream()
                    .flatMap(value -> units.codes(value).stream())
                    .toList();
            List<String> funds = fund.values(subject::texts);
            Optional<Ceiling> given = context.ledger().standards().ceilings().stream()
                    .filter(ceiling -> codes.contains(ceiling.unit()) && funds.contains(ceiling.fund()))
                    .findFirst();
            if (given.isEmpty()) {
                return NumericValue.missing(List.of("没有给" + unitWord + "下达" + fundWord + "控制数"));
            }
            return NumericValue.exact(
                    given.get().amount().wan(), SidePart.Stated.VALUE, () -> unitWord + fundWord + "控制数");
        }
    }

    /** The number of the ledger's rows of text of a kind that meet all filters. */
    record CountOfTexts(Narrative.Kind of, List<NarrativeFilter> filters) implements LedgerExpression {
        @Override
        public SideKind kind() {
            return SideKind.COUNT;
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            filters.forEach(filter -> filter.check(vocabulary));
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            return NumericValue.count(
                    NarrativeFilter.count(of, filters, context.ledger().narratives(), context.subject()),
                    Measure.TEXTS,
                    () -> NarrativeFilter.wording(of, filters, context.subject()) + "条数");
        }
    }
}
