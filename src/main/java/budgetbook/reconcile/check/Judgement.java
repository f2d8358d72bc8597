package budgetbook.reconcile.check;

import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.rule.Evaluator;
import budgetbook.reconcile.rule.Relation;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.rule.TextExpression;
import budgetbook.reconcile.rule.TextReader;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.SideResult;
import budgetbook.reconcile.value.TextValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Checks a rule once and says what came of it. */
final class Judgement {
    private final Evaluator evaluator;
    private final TextReader words;
    private final PrintedRounding rounding;

    Judgement(PublishedWorkbook workbook, LedgerFigures ledger, PrintedRounding rounding) {
        this.evaluator = new Evaluator(workbook, ledger);
        this.words = new TextReader(workbook, ledger);
        this.rounding = rounding;
    }

    RuleResult judge(Rule rule, RuleSubject scope) {
        for (Rule.Comparison condition : rule.when()) {
            List<String> missing = new ArrayList<>();
            boolean holds = holds(condition, scope, missing);
            if (!missing.isEmpty()) {
                return undecidable(rule, scope, missing);
            }
            if (!holds) {
                return result(
                        rule,
                        scope,
                        Outcome.NOT_APPLICABLE,
                        SideResult.NONE,
                        SideResult.NONE,
                        "不适用：本规则只在 " + condition.text() + " 时核对。");
            }
        }
        return rule.left() instanceof TextExpression left && rule.right() instanceof TextExpression right
                ? compare(rule, scope, words.read(left, scope), words.read(right, scope))
                : compare(rule, scope, evaluator.evaluate(rule.left(), scope), evaluator.evaluate(rule.right(), scope));
    }

    private boolean holds(Rule.Comparison condition, RuleSubject scope, List<String> missing) {
        if (condition.left() instanceof TextExpression left && condition.right() instanceof TextExpression right) {
            TextValue leftText = words.read(left, scope);
            TextValue rightText = words.read(right, scope);
            missing.addAll(leftText.missing());
            missing.addAll(rightText.missing());
            return leftText.text().equals(rightText.text()) == (condition.relation() == Relation.EQUAL);
        }
        NumericValue difference = rounding.trueRounding(evaluator.evaluate(condition.left(), scope))
                .join(true, rounding.trueRounding(evaluator.evaluate(condition.right(), scope)));
        missing.addAll(difference.missing());
        return condition.relation().holds(difference.value(), BigDecimal.ZERO);
    }

    private static RuleResult compare(Rule rule, RuleSubject scope, TextValue left, TextValue right) {
        List<String> missing = new ArrayList<>(left.missing());
        missing.addAll(right.missing());
        if (!missing.isEmpty()) {
            return undecidable(rule, scope, missing);
        }
        boolean holds = left.text().equals(right.text()) == (rule.relation() == Relation.EQUAL);
        return result(
                rule,
                scope,
                holds ? Outcome.PASSED : Outcome.FAILED,
                SideResult.of(left.text()),
                SideResult.of(right.text()),
                Message.ofTexts(rule.relation(), left, right, holds));
    }

    private RuleResult compare(Rule rule, RuleSubject scope, NumericValue leftSide, NumericValue rightSide) {
        NumericValue left = rightSide.isPrinted() ? leftSide.asPrinted() : leftSide;
        NumericValue right = leftSide.isPrinted() ? rightSide.asPrinted() : rightSide;
        List<String> missing = left.join(true, right).missing();
        if (!missing.isEmpty()) {
            return undecidable(rule, scope, missing);
        }
        return new Weighing(rule, scope, left, right).judge();
    }

    /** Two figures that are known, held against each other. */
    private final class Weighing {
        private final Rule rule;
        private final RuleSubject scope;
        private final NumericValue left;
        private final NumericValue right;
        /** By how much the sides may be apart, in 万元. */
        private final BigDecimal tolerance;
        /** What the listed adjustments add to left − right, in 万元; nothing where sides have to agree as printed. */
        private final BigDecimal adjustment;

        Weighing(Rule rule, RuleSubject scope, NumericValue left, NumericValue right) {
            this.rule = rule;
            this.scope = scope;
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
                RuleResult passed = result(Outcome.PASSED, message.adjusted(adjustment));
                return passed.isRoundingDifference() ? result(Outcome.PASSED, message.roundingDifference()) : passed;
            }
            return rule.explanations().isEmpty() ? result(Outcome.FAILED, message.differs() + "。") : explained(message);
        }

        private RuleResult explained(Message message) {
            NumericValue unexplained = rounding.trueRounding(left).join(true, rounding.trueRounding(right));
            List<Message.Reason> reasons = new ArrayList<>();
            for (Rule.Explanation explanation : rule.explanations()) {
                NumericValue part = rounding.trueRounding(evaluator.evaluate(explanation.amount(), scope));
                unexplained = unexplained.join(true, part);
                if (part.value().signum() != 0) {
                    reasons.add(new Message.Reason(explanation.name(), part.value()));
                }
            }
            if (!unexplained.missing().isEmpty()) {
                return undecidable(rule, scope, unexplained.missing());
            }
            BigDecimal slack = rule.tolerance() == null ? unexplained.slack() : rule.tolerance();
            boolean whole = !reasons.isEmpty() && Relation.EQUAL.holds(unexplained.value(), slack);
            return result(
                    whole ? Outcome.EXPLAINED : Outcome.FAILED,
                    whole ? message.explained(reasons) : message.unexplained(reasons, unexplained.value()));
        }

        private RuleResult result(Outcome outcome, String message) {
            return new RuleResult(
                    rule,
                    iteration(rule, scope),
                    scope.cell(),
                    outcome,
                    left.side(),
                    right.side(),
                    tolerance,
                    adjustment,
                    message);
        }
    }

    private static RuleResult undecidable(Rule rule, RuleSubject scope, List<String> missing) {
        return result(
                rule,
                scope,
                Outcome.UNDECIDABLE,
                SideResult.NONE,
                SideResult.NONE,
                "无法判断：" + String.join("；", missing) + "。");
    }

    private static RuleResult result(
            Rule rule, RuleSubject scope, Outcome outcome, SideResult left, SideResult right, String message) {
        return new RuleResult(
                rule,
                iteration(rule, scope),
                scope.cell(),
                outcome,
                left,
                right,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                message);
    }

    private static String iteration(Rule rule, RuleSubject scope) {
        return rule.variant().isEmpty() || scope.label().isEmpty()
                ? rule.variant() + scope.label()
                : rule.variant() + " " + scope.label();
    }
}
