package budgetbook.reconcile.check;

import budgetbook.reconcile.readback.AmountText;
import budgetbook.reconcile.rule.Relation;
import budgetbook.reconcile.value.Measure;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.TextValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an auditor would write about two figures, e.g. 预算03表“科技馆站”合计应等于基本支出小计加项目支出小计：382.42 = 179.17 +
 * 203.25；实为 382.43，相差 0.01 万元。
 */
record Message(Relation relation, NumericValue left, NumericValue right) {
    private static final int MOST_TERMS = 6;
    /** Table and row at the beginning of what a cell is called: 预算03表“科技馆站”, 预算07表第1行. */
    private static final Pattern SUBJECT = Pattern.compile("([^“”（]+?)(?:“[^”]*”|第[0-9]+行)");

    /** A lawful part of a difference, in 万元. */
    record Reason(String name, BigDecimal amount) {}

    /** What should be, without a full stop. */
    String claim() {
        if (right.isConstant()) {
            return left.wording() + relation.wordingOfNumber() + " " + left.shown(right.value()) + unit();
        }
        return left.wording() + relation.wording() + object() + "：" + right.shown(right.value())
                + terms(right.terms(), right::shown);
    }

    /** The right side without the table and the row that the left side has named already. */
    private String object() {
        Matcher subject = SUBJECT.matcher(left.wording());
        if (!subject.lookingAt()) {
            return right.wording();
        }
        String rest = right.wording().replace(subject.group(), "");
        return rest.isEmpty() ? right.wording() : rest.replace(subject.group(1) + "“", "“");
    }

    /** What should be, what is, and by how much they differ, without a full stop. */
    String differs() {
        return claim() + "；实为 " + left.shown(left.value()) + difference();
    }

    private String difference() {
        BigDecimal difference = left.value().subtract(right.value());
        if (difference.signum() == 0) {
            return unit() + "，两者相等";
        }
        String by = left.shown(difference.abs()) + unit();
        if (left.measure().isCount()) {
            return unit() + (difference.signum() > 0 ? "，多 " : "，少 ") + by;
        }
        return switch (relation) {
            case AT_MOST, LESS -> "，超出 " + by;
            case AT_LEAST, MORE -> "，不足 " + by;
            case EQUAL, DIFFERENT -> "，相差 " + by;
        };
    }

    /** That it holds but for rounding. */
    String roundingDifference() {
        return differs() + "，属尾差（四舍五入）。";
    }

    /** That it holds, or would if no amount had been adjusted so that tables foot, by {@code adjustment} 万元 in all. */
    String adjusted(BigDecimal adjustment) {
        return adjustment.signum() == 0 ? claim() + "。" : differs() + "，是舍位平衡的调整（" + signed(adjustment) + " 万元）。";
    }

    /** That a difference is made up of lawful parts. */
    String explained(List<Reason> reasons) {
        BigDecimal difference = left.value().subtract(right.value());
        BigDecimal shown =
                reasons.stream().map(reason -> inPrint(reason.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = inPrint(difference).subtract(shown);
        return differs() + "，属口径差：差额 " + signed(inPrint(difference)) + " = " + sum(reasons)
                + (rest.signum() == 0 ? "" : "（另有四舍五入的尾差 " + AmountText.of(rest.abs()) + " 万元）") + "。";
    }

    /** That lawful parts leave some of a difference open. */
    String unexplained(List<Reason> reasons, BigDecimal open) {
        return differs() + (reasons.isEmpty() ? "" : "；口径差 " + sum(reasons) + " 之外") + "，尚有 "
                + AmountText.of(open.abs()) + " 万元不能说明。";
    }

    /** E.g. 项目安排的 1.20 + 结转安排的 0.30. */
    private static String sum(List<Reason> reasons) {
        String sum = reasons.stream()
                .map(reason -> (reason.amount().signum() < 0 ? " − " : " + ") + reason.name() + " "
                        + AmountText.of(inPrint(reason.amount()).abs()))
                .collect(Collectors.joining());
        return sum.startsWith(" + ") ? sum.substring(3) : sum.strip();
    }

    private static BigDecimal inPrint(BigDecimal wan) {
        return wan.setScale(2, RoundingMode.HALF_UP);
    }

    private static String signed(BigDecimal wan) {
        return (wan.signum() < 0 ? "−" : "") + AmountText.of(wan.abs());
    }

    private String unit() {
        String unit = left.measure() == Measure.NUMBER
                ? right.measure().unit()
                : left.measure().unit();
        return unit.isEmpty() ? "" : " " + unit;
    }

    /** Two texts, e.g. 预算03表“206 01 01”单位（科目名称）（E9）应为功能科目2060101的名称“行政运行”；实为“科技馆”。. */
    static String ofTexts(Relation relation, TextValue left, TextValue right, boolean holds) {
        String should = relation == Relation.EQUAL ? "应为" : "不应为";
        String claim = left.what().isEmpty()
                ? right.what() + should + quoted(left.text())
                : left.what() + should + right.what() + quoted(right.text());
        String actual = left.what().isEmpty() ? right.text() : left.text();
        return claim + (holds ? "。" : "；实为" + quoted(actual) + "。");
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "空白" : "“" + text + "”";
    }

    /** The terms as a sum, e.g. 179.17 + 203.25; empty if there is just one, or too many to read. */
    private static String terms(List<BigDecimal> terms, Function<BigDecimal, String> shown) {
        if (terms.size() < 2) {
            return "";
        }
        if (terms.size() > MOST_TERMS) {
            return " = " + terms.size() + " 个数之和";
        }
        StringBuilder sum = new StringBuilder(" = " + shown.apply(terms.get(0)));
        for (BigDecimal term : terms.subList(1, terms.size())) {
            sum.append(term.signum() < 0 ? " − " : " + ").append(shown.apply(term.abs()));
        }
        return sum.toString();
    }
}
