package budgetbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Checks a rule once and says what came of it. */
final class Judgement {
    private final Evaluator evaluator;
    private final WordsReader words;

    Judgement(PublishedWorkbook workbook, LedgerFigures ledger) {
        this.evaluator = new Evaluator(workbook, ledger);
        this.words = new WordsReader(workbook, ledger);
    }

    RuleResult judge(Rule rule, Scope scope) {
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
                        Side.NONE,
                        Side.NONE,
                        "不适用：本规则只在 " + condition.text() + " 时核对。");
            }
        }
        return rule.left() instanceof Words left && rule.right() instanceof Words right
                ? compare(rule, scope, words.read(left, scope), words.read(right, scope))
                : compare(rule, scope, evaluator.evaluate(rule.left(), scope), evaluator.evaluate(rule.right(), scope));
    }

    private boolean holds(Rule.Comparison condition, Scope scope, List<String> missing) {
        if (condition.left() instanceof Words left && condition.right() instanceof Words right) {
            WordsReader.Found leftText = words.read(left, scope);
            WordsReader.Found rightText = words.read(right, scope);
            missing.addAll(leftText.missing());
            missing.addAll(rightText.missing());
            return leftText.text().equals(rightText.text()) == (condition.relation() == Relation.EQUAL);
        }
        Figure difference =
                evaluator.evaluate(condition.left(), scope).join(true, evaluator.evaluate(condition.right(), scope));
        missing.addAll(difference.missing());
        return condition.relation().holds(difference.value(), BigDecimal.ZERO);
    }

    private static RuleResult compare(Rule rule, Scope scope, WordsReader.Found left, WordsReader.Found right) {
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
                Side.of(left.text()),
                Side.of(right.text()),
                Message.ofTexts(rule.relation(), left, right, holds));
    }

    private RuleResult compare(Rule rule, Scope scope, Figure leftSide, Figure rightSide) {
        Figure left = rightSide.isPrinted() ? leftSide.asPrinted() : leftSide;
        Figure right = leftSide.isPrinted() ? rightSide.asPrinted() : rightSide;
        Figure difference = left.join(true, right);
        if (!difference.missing().isEmpty()) {
            return undecidable(rule, scope, difference.missing());
        }
        Message message = new Message(rule.relation(), left, right);
        if (rule.relation().holds(difference.value(), RuleResult.tolerance(rule, left.side(), right.side()))) {
            RuleResult passed = result(rule, scope, Outcome.PASSED, left.side(), right.side(), message.claim() + "。");
            return passed.isRoundingDifference()
                    ? result(rule, scope, Outcome.PASSED, left.side(), right.side(), message.roundingDifference())
                    : passed;
        }
        return rule.explanations().isEmpty()
                ? result(rule, scope, Outcome.FAILED, left.side(), right.side(), message.differs() + "。")
                : explained(rule, scope, left, right, message);
    }

    private RuleResult explained(Rule rule, Scope scope, Figure left, Figure right, Message message) {
        Figure unexplained = left.join(true, right);
        List<Message.Reason> reasons = new ArrayList<>();
        for (Rule.Explanation explanation : rule.explanations()) {
            Figure part = evaluator.evaluate(explanation.amount(), scope);
            unexplained = unexplained.join(true, part);
            if (part.value().signum() != 0) {
                reasons.add(new Message.Reason(explanation.name(), part.value()));
            }
        }
        if (!unexplained.missing().isEmpty()) {
            return undecidable(rule, scope, unexplained.missing());
        }
        BigDecimal tolerance = rule.tolerance() == null ? unexplained.slack() : rule.tolerance();
        boolean whole = !reasons.isEmpty() && Relation.EQUAL.holds(unexplained.value(), tolerance);
        return result(
                rule,
                scope,
                whole ? Outcome.EXPLAINED : Outcome.FAILED,
                left.side(),
                right.side(),
                whole ? message.explained(reasons) : message.unexplained(reasons, unexplained.value()));
    }

    private static RuleResult undecidable(Rule rule, Scope scope, List<String> missing) {
        return result(
                rule, scope, Outcome.UNDECIDABLE, Side.NONE, Side.NONE, "无法判断：" + String.join("；", missing) + "。");
    }

    private static RuleResult result(Rule rule, Scope scope, Outcome outcome, Side left, Side right, String message) {
        String iteration = rule.variant().isEmpty() || scope.label().isEmpty()
                ? rule.variant() + scope.label()
                : rule.variant() + " " + scope.label();
        return new RuleResult(rule, iteration, outcome, left, right, message);
    }
}
