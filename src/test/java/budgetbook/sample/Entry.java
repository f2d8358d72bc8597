package budgetbook.sample;

import java.math.BigDecimal;

/** What a cell of a drafted sheet holds. */
sealed interface Entry {
    /** Nothing, or the lower part of a merged cell. */
    record Empty() implements Entry {
        static final Empty CELL = new Empty();
    }

    record Text(String text) implements Entry {}

    /** A number as it is typed, e.g. an amount in the submission's own unit. */
    record Figure(BigDecimal number) implements Entry {}

    /** A sum over the detail rows above, as a formula with its value stored. */
    record Total(BigDecimal number) implements Entry {}

    static Entry text(String text) {
        return text.isEmpty() ? Empty.CELL : new Text(text);
    }
}
