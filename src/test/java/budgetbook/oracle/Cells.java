package budgetbook.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row in the making, left to right. */
final class Cells {
    private final List<@Nullable String> cells = new ArrayList<>();

    static Cells row() {
        return new Cells();
    }

    Cells text(String... texts) {
        for (String text : texts) {
            cells.add(text.isEmpty() ? null : text);
        }
        return this;
    }

    Cells blank(int count) {
        for (int i = 0; i < count; i++) {
            cells.add(null);
        }
        return this;
    }

    /** Amounts in 元, printed in 万元; an exact zero is an empty cell. */
    Cells amount(BigDecimal... yuan) {
        for (BigDecimal amount : yuan) {
            cells.add(amount.signum() == 0 ? null : wan(amount));
        }
        return this;
    }

    /** Amounts in 元, printed in 万元, zero too. */
    Cells amountOrZero(BigDecimal... yuan) {
        for (BigDecimal amount : yuan) {
            cells.add(wan(amount));
        }
        return this;
    }

    List<@Nullable String> done() {
        return new ArrayList<>(cells);
    }

    private static String wan(BigDecimal yuan) {
        return yuan.divide(BigDecimal.valueOf(10000), 2, RoundingMode.HALF_UP).toPlainString();
    }
}
