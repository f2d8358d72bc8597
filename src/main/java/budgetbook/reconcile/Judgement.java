package budgetbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Checks a rule once and says what came of it. */
final class Judgement {
    private final Evaluator evaluator;
    private final PrintedRounding rounding;

    Judgement(Evaluator evaluator, PrintedRounding rounding) {
        this.evaluator = evaluator;
        this.rounding = rounding;
    }

    RuleResult judge(Rule rule, Scope scope) {
        for (Rule.Comparison condition : rule.when()) {
            Figure difference = rounding.trueRounding(evaluator.evaluate(condition.left(), scope))
                    .join(true, rounding.trueRounding(evaluator.evaluate(condition.right(), scope)));
            if (!difference.missing().isEmpty()) {
                return undecidable(rule, scope, difference.missing());
            }
            if (!condition.relation().holds(difference.value(), BigDecimal.ZERO)) {
                return result(
                        rule,
                        scope,
                        Outcome.NOT_APPLICABLE,
                        Side.NONE,
                        Side.NONE,
                        "不适用：本规则只在 " + condition.text() + " 时核对。");
            }
        }
        Figure leftSide = evaluator.evaluate(rule.left(), scope);
        Figure rightSide = evaluator.evaluate(rule.right(), scope);
        Figure left = rightSide.isPrinted() ? leftSide.asPrinted() : leftSide;
        Figure right = leftSide.isPrinted() ? rightSide.asPrinted() : rightSide;
        List<String> missing = left.join(true, right).missing();
        if (!missing.isEmpty()) {
            return undecidable(rule, scope, missing);
        }
        if (rounding.mustFoot(left, right)) {
            RuleResult footed = compare(rule, scope, left, right, BigDecimal.ZERO);
            if (footed.outcome() == Outcome.PASSED || rule.explanations().isEmpty()) {
                return footed;
            }
        }
        return onTrueRounding(rule, scope, left, right);
    }

    /** Leaves the listed adjustments out of account; the result shows the figures as they are printed all the same. */
    private RuleResult onTrueRounding(Rule rule, Scope scope, Figure printedLeft, Figure printedRight) {
        Figure left = rounding.trueRounding(printedLeft);
        Figure right = rounding.trueRounding(printedRight);
        BigDecimal tolerance = roundingTolerance(left, right);
        RuleResult plain = compare(rule, scope, left, right, tolerance);
        RuleResult judged =
                plain.outcome() == Outcome.PASSED || rule.explanations().isEmpty()
                        ? plain
                        : explained(rule, scope, left, right, differs(rule, left, right));
        boolean adjusted = !left.equals(printedLeft) || !right.equals(printedRight);
        return !adjusted || judged.outcome() == Outcome.UNDECIDABLE
                ? judged
                : result(
                        rule,
                        scope,
                        judged.outcome(),
                        printedLeft.side(),
                        printedRight.side(),
                        judged.message() + "（印出的数经舍位平衡调整，此处按四舍五入的数核对。）");
    }

    /** Passed or failed; {@code byRounding} is the tolerance where the rule names none. */
    private static RuleResult compare(Rule rule, Scope scope, Figure left, Figure right, BigDecimal byRounding) {
        BigDecimal tolerance = rule.tolerance() == null ? byRounding : rule.tolerance();
        boolean holds = rule.relation().holds(left.value().subtract(right.value()), tolerance);
        return result(
                rule,
                scope,
                holds ? Outcome.PASSED : Outcome.FAILED,
                left.side(),
                right.side(),
                (holds ? claim(rule, left, right) : differs(rule, left, right)) + "。");
    }

    private static String differs(Rule rule, Figure left, Figure right) {
        return claim(rule, left, right) + "；实为 " + Wording.amount(left.value()) + "，相差 "
                + Wording.amount(left.value().subtract(right.value()).abs()) + " 万元";
    }

    private RuleResult explained(Rule rule, Scope scope, Figure left, Figure right, String differs) {
        Figure unexplained = left.join(true, right);
        List<String> parts = new ArrayList<>();
        for (Rule.Explanation explanation : rule.explanations()) {
            Figure part = rounding.trueRounding(evaluator.evaluate(explanation.amount(), scope));
            unexplained = unexplained.join(true, part);
            if (part.value().signum() != 0) {
                parts.add(explanation.name() + " " + Wording.amount(part.value()) + " 万元");
            }
        }
        if (!unexplained.missing().isEmpty()) {
            return undecidable(rule, scope, unexplained.missing());
        }
        BigDecimal tolerance = rule.tolerance() == null ? unexplained.slack() : rule.tolerance();
        boolean whole = !parts.isEmpty() && Relation.EQUAL.holds(unexplained.value(), tolerance);
        String known = parts.isEmpty() ? "" : "，其中" + String.join("、", parts);
        return whole
                ? result(
                        rule,
                        scope,
                        Outcome.EXPLAINED,
                        left.side(),
                        right.side(),
                        differs + "，属口径差：" + String.join("、", parts) + "。")
                : result(
                        rule,
                        scope,
                        Outcome.FAILED,
                        left.side(),
                        right.side(),
                        differs + known + "，尚有 "
                                + Wording.amount(unexplained.value().abs()) + " 万元不能说明。");
    }

    /** What rounding can part them by; nothing where one printed figure stands against one, or an exact sum. */
    private static BigDecimal roundingTolerance(Figure left, Figure right) {
        boolean alike = (left.isPrinted() && (right.isPrinted() || right.slack().signum() == 0))
                || (right.isPrinted() && left.slack().signum() == 0);
        return alike ? BigDecimal.ZERO : left.slack().add(right.slack());
    }

    /** E.g. 预算03表“科技馆站”合计应等于基本支出小计加项目支出小计：382.42 = 179.17 + 203.25. */
    private static String claim(Rule rule, Figure left, Figure right) {
        int quote = left.wording().indexOf('”');
        String subject = quote < 0 ? "" : left.wording().substring(0, quote + 1);
        String object = subject.isEmpty() ? right.wording() : right.wording().replace(subject, "");
        return left.wording() + rule.relation().wording() + object + "：" + Wording.amount(right.value())
                + Wording.terms(right.terms());
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
