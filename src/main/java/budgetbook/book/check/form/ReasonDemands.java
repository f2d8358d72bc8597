package budgetbook.book.check.form;

import budgetbook.book.check.sentence.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Demands on changes, and on the reasons that units give for them. */
final class ReasonDemands {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:万元|亿元|元|%)");
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal TEN = BigDecimal.TEN;

    private ReasonDemands() {}

    /** What changed has a reason. */
    static void required(Inquiry inquiry) {
        for (String item : inquiry.data("items")) {
            Change change = inquiry.changes().get(item);
            if (change != null
                    && change.direction() != 0
                    && !inquiry.facts().isNew()
                    && reason(inquiry, item).isEmpty()) {
                inquiry.fail("", item, "", "", "“" + item + "”" + verb(change) + "，没有报送原因");
            }
        }
    }

    /** A reason fits the direction of the change: it has words of its side if it has words of the other. */
    static void direction(Inquiry inquiry) {
        List<String> up = inquiry.data("up");
        List<String> down = inquiry.data("down");
        boolean unchanged = inquiry.data("of").contains("持平");
        inquiry.changes().forEach((item, change) -> {
            String reason = reason(inquiry, item);
            boolean rises = up.stream().anyMatch(reason::contains);
            boolean falls = down.stream().anyMatch(reason::contains);
            int direction = change.direction();
            boolean against = unchanged
                    ? direction == 0 && (rises || falls)
                    : (direction > 0 && falls && !rises) || (direction < 0 && rises && !falls);
            if (against) {
                inquiry.fail(
                        "", item, verb(change), reason, "“" + item + "”" + verb(change) + "，报送的原因却是“" + reason + "”");
            }
        });
    }

    /** A reason is not copied from another item, and says more than the direction. */
    static void copied(Inquiry inquiry) {
        Map<String, String> items = new LinkedHashMap<>();
        inquiry.changes().forEach((item, change) -> {
            String reason = reason(inquiry, item);
            if (reason.isEmpty()) {
                return;
            }
            String other = items.putIfAbsent(reason, item);
            if (other != null) {
                inquiry.fail("", item, "", reason, "“" + item + "”的原因与“" + other + "”一字不差");
            }
            if (inquiry.data("empty").contains(reason.replaceAll("[。；，]", ""))) {
                inquiry.fail("", item, "", reason, "“" + item + "”的原因“" + reason + "”只重复了增减，没有说明缘由");
            }
        });
    }

    /** No change is out of the ordinary. */
    static void large(Inquiry inquiry) {
        BigDecimal most = inquiry.data("percent").stream()
                .map(BigDecimal::new)
                .findFirst()
                .orElse(new BigDecimal(50));
        inquiry.changes().forEach((item, change) -> {
            if (change.before().signum() == 0 || change.now().signum() == 0) {
                return;
            }
            BigDecimal ratio = change.now().divide(change.before(), 6, RoundingMode.HALF_UP);
            BigDecimal percent =
                    ratio.subtract(BigDecimal.ONE).movePointRight(2).abs();
            boolean factor = List.of(1, 4).stream()
                    .anyMatch(power -> change.now().compareTo(change.before().multiply(TEN.pow(power))) == 0
                            || change.before().compareTo(change.now().multiply(TEN.pow(power))) == 0);
            if (factor || percent.compareTo(most) > 0) {
                inquiry.fail(
                        "",
                        item,
                        change.before().toPlainString(),
                        change.now().toPlainString(),
                        "“" + item + "”上年 " + change.before().toPlainString() + " 万元，本年 "
                                + change.now().toPlainString() + " 万元"
                                + (factor ? "，恰差十倍或一万倍，请核对单位" : "，增减超过 " + most + "%"));
            }
        });
    }

    /** Last year's figures add up as the rule says, but for the rounding of each: total=part+part. */
    static void coherent(Inquiry inquiry) {
        Map<String, BigDecimal> prior = inquiry.facts().prior();
        for (String equation : inquiry.data("of")) {
            String[] sides = equation.split("=", 2);
            BigDecimal total = prior.get(sides[0].strip());
            BigDecimal sum = BigDecimal.ZERO;
            boolean known = total != null;
            BigDecimal rounded = HALF_CENT;
            for (String part : sides[1].split("\\+")) {
                rounded = rounded.add(HALF_CENT);
                BigDecimal amount = prior.get(part.strip());
                known &= amount != null;
                sum = amount == null ? sum : sum.add(amount);
            }
            if (known && total != null && total.subtract(sum).abs().compareTo(rounded) > 0) {
                inquiry.fail(
                        "",
                        sides[0],
                        sum.toPlainString(),
                        total.toPlainString(),
                        "上年预算数“" + sides[0].strip() + "” " + total.toPlainString() + " 万元不等于各项之和 " + sum.toPlainString()
                                + " 万元");
            }
        }
    }

    /** Nobody but the rules vouches for numbers in supplied texts. */
    static void numbers(Inquiry inquiry) {
        inquiry.facts().texts().forEach((item, text) -> {
            Matcher number = NUMBER.matcher(text);
            if (number.find()) {
                inquiry.fail("", item, "", number.group(), "报送的“" + item + "”中有数字 " + number.group() + "，程序没有核对");
            }
        });
    }

    private static String reason(Inquiry inquiry, String item) {
        return inquiry.facts().texts().getOrDefault(item, "").strip();
    }

    private static String verb(Change change) {
        return change.direction() > 0 ? "比上年增加" : change.direction() < 0 ? "比上年减少" : "与上年持平";
    }
}
