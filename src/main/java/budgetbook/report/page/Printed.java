package budgetbook.report.page;

import budgetbook.budget.Money;
import java.math.BigDecimal;
import java.util.Locale;

/** Figures as the page prints them. */
final class Printed {
    static final String NONE = "－";

    private Printed() {}

    /** An amount in 万元, two decimals, rounded half up; an exact zero is a dash. */
    static String wan(Money amount) {
        return amount.isZero() ? NONE : String.format(Locale.ROOT, "%,.2f", amount.printedWan());
    }

    /** A difference in 万元 with its sign, at least two decimals. */
    static String signed(BigDecimal wan) {
        BigDecimal stripped = wan.stripTrailingZeros();
        BigDecimal shown = stripped.scale() < 2 ? stripped.setScale(2) : stripped;
        String digits = String.format(Locale.ROOT, "%,." + shown.scale() + "f", shown.abs());
        return wan.signum() < 0 ? "−" + digits : wan.signum() > 0 ? "+" + digits : digits;
    }

    /** A count; zero is a dash. */
    static String count(int number) {
        return number == 0 ? NONE : String.format(Locale.ROOT, "%,d", number);
    }
}
