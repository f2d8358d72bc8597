package budgetbook.book.check.sentence;

import budgetbook.configuration.BookRuleDefinition.ChangeWords;
import budgetbook.configuration.file.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A change from last year's printed figure to this year's, and the words for it. */
public record Change(BigDecimal now, BigDecimal before) {
    /** Returns the difference, never less than nothing. */
    public BigDecimal by() {
        return now.subtract(before).abs();
    }

    /** Returns whether it goes up (1), down (−1), or neither (0). */
    public int direction() {
        return now.compareTo(before);
    }

    /** Returns which case of the words it is. */
    String which() {
        int direction = now.compareTo(before);
        if (direction == 0) {
            return now.signum() == 0 ? "none" : "equal";
        }
        if (before.signum() == 0) {
            return "from-zero";
        }
        if (now.signum() == 0) {
            return "to-zero";
        }
        boolean little = Amounts.percent(by(), before).signum() == 0;
        return (direction > 0 ? "up" : "down") + (little ? "-little" : "");
    }

    /** Returns the ways in which it may be said. */
    List<String> said(ChangeWords words) {
        String text = text(words, which()).replace("{增减额}", Amounts.plain(by()) + "万元");
        if (before.signum() == 0) {
            return List.of(text);
        }
        BigDecimal rate = Amounts.percent(by(), before);
        List<String> said = new ArrayList<>();
        said.add(text.replace("{增减率}", (rate.signum() == 0 ? Amounts.CENT : rate).toPlainString() + "%"));
        if (rate.compareTo(Amounts.HUNDRED) == 0) {
            said.add(text.replace("{增减率}", "100%"));
        }
        return said;
    }

    static String text(ChangeWords words, String which) {
        Text text = words.cases().get(which);
        return text == null ? "" : text.text();
    }
}
