package budgetbook.reconcile.check;

import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.rule.Comparison;
import budgetbook.reconcile.rule.Relation;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.SideResult;
import budgetbook.reconcile.value.TextValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Checks a rule once and says what came of it. */
final class Judgement {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;
    private final PrintedRounding rounding;

    Judgement(PublishedWorkbook workbook, LedgerFigures ledger, PrintedRounding rounding) {
        this.workbook = workbook;
        this.ledger = ledger;
        this.rounding = rounding;
    }

    RuleResult judge(Rule rule, RuleSubject subject) {
        EvaluationContext context = new EvaluationContext(workbook, ledger, subject);
        for (Comparison condition : rule.when()) {
            List<String> missing = new ArrayList<>();
            boolean holds = condition.holds(context, rounding::trueRounding, missing);
            if (!missing.isEmpty()) {
                return undecidable(rule, subject, missing);
            }
            if (!holds) {
                return result(
                        rule,
                        subject,
                        Outcome.NOT_APPLICABLE,
                        SideResult.NONE,
                        SideResult.NONE,
                        () -> "不适用：本规则只在 " + condition.text() + " 时核对。");
            }
        }
        return rule.claim().fold(numbers -> compare(rule, numbers, context), texts -> compare(rule, texts, context));
    }

    private static RuleResult compare(Rule rule, Comparison.OfTexts claim, EvaluationContext context) {
        TextValue left = claim.left().value(context);
        TextValue right = claim.right().value(context);
        List<String> missing = new ArrayList<>(left.missing());
        missing.addAll(right.missing());
        if (!missing.isEmpty()) {
            return undecidable(rule, context.subject(), missing);
        }
        boolean holds = claim.holds(left.text(), right.text());
        return result(
                rule,
                context.subject(),
                holds ? Outcome.PASSED : Outcome.FAILED,
                SideResult.of(left.text()),
                SideResult.of(right.text()),
                () -> Message.ofTexts(rule.relation(), left, right, holds));
    }

    private RuleResult compare(Rule rule, Comparison.OfNumbers claim, EvaluationContext context) {
        NumericValue leftSide = claim.left().value(context);
        NumericValue rightSide = claim.right().value(context);
        NumericValue left = rightSide.isPrinted() ? leftSide.asPrinted() : leftSide;
        NumericValue right = leftSide.isPrinted() ? rightSide.asPrinted() : rightSide;
        List<String> missing = left.join(true, right).missing();
        if (!missing.isEmpty()) {
            return undecidable(rule, context.subject(), missing);
        }
        return new Weighing(rule, context, left, right).judge();
    }

    /** Two figures that are known, held against each other. */
    private final class Weighing {
        private final Rule rule;
        private final EvaluationContext context;
        private final NumericValue left;
        private final NumericValue right;
        /** By how much the sides may be apart, in 万元. */
        private final BigDecimal tolerance;
        /** What the listed adjustments add to left − right, in 万元; nothing where sides have to agree as printed. */
        private final BigDecimal adjustment;

        Weighing(Rule rule, EvaluationContext context, NumericValue left, NumericValue right) {
            this.rule = rule;
            this.context = context;
            this.left = left;
            this.right = right;
            boolean foots = rounding.mustFoot(left, right);
            this.tolerance = foots && rule.tolerance() == null
                    ? BigDecimal.ZERO
                    : RuleResult.tolerance(rule, left.side(), right.side());
            this.adjustment =
                    foots ? BigDecimal.ZERO : rounding.adjustment(left).subtract(rounding.adjustment(right));
        }

        RuleResult judge() {
            Message message = new Message(rule.relation(), left, right);
            BigDecimal difference = left.value().subtract(right.value());
            if (rule.relation().holds(difference.subtract(adjustment), tolerance)) {
                RuleResult passed = result(Outcome.PASSED, () -> message.adjusted(adjustment));
                return passed.isRoundingDifference() ? result(Outcome.PASSED, message::roundingDifference) : passed;
            }
            return rule.explanations().isEmpty()
                    ? result(Outcome.FAILED, () -> message.differs() + "。")
                    : explained(message);
        }

        private RuleResult explained(Message message) {
            NumericValue unexplained = rounding.trueRounding(left).join(true, rounding.trueRounding(right));
            List<Message.Reason> reasons = new ArrayList<>();
            for (Rule.Explanation explanation : rule.explanations()) {
                NumericValue part = rounding.trueRounding(explanation.amount().value(context));
                unexplained = unexplained.join(true, part);
                if (part.value().signum() != 0) {
                    reasons.add(new Message.Reason(explanation.name(), part.value()));
                }
            }
            if (!unexplained.missing().isEmpty()) {
                return undecidable(rule, context.subject(), unexplained.missing());
            }
            BigDecimal slack = rule.tolerance() == null ? unexplained.slack() : rule.tolerance();
            boolean whole = !reasons.isEmpty() && Relation.EQUAL.holds(unexplained.value(), slack);
            BigDecimal rest = unexplained.value();
            return whole
                    ? result(Outcome.EXPLAINED, () -> message.explained(reasons))
                    : result(Outcome.FAILED, () -> message.unexplained(reasons, rest));
        }

        private RuleResult result(Outcome outcome, Supplier<String> words) {
            return new RuleResult(
                    rule,
                    iteration(rule, context.subject()),
                    context.subject().cell(),
                    outcome,
                    left.side(),
                    right.side(),
                    tolerance,
                    adjustment,
                    words);
        }
    }

    private static RuleResult undecidable(Rule rule, RuleSubject subject, List<String> missing) {
        return result(
                rule,
                subject,
                Outcome.UNDECIDABLE,
                SideResult.NONE,
                SideResult.NONE,
                () -> "无法判断：" + String.join("；", missing) + "。");
    }

    private static RuleResult result(
            Rule rule,
            RuleSubject subject,
            Outcome outcome,
            SideResult left,
            SideResult right,
            Supplier<String> words) {
        return new RuleResult(
                rule,
                iteration(rule, subject),
                subject.cell(),
                outcome,
                left,
                right,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                words);
    }

    private static String iteration(Rule rule, RuleSubject subject) {
        return rule.variant().isEmpty() || subject.label().isEmpty()
                ? rule.variant() + subject.label()
                : rule.variant() + " " + subject.label();
    }
}
