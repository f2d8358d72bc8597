package budgetbook.reconcile.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A relation is how two sides should stand to each other. */
public enum Relation {
    AT_MOST("<=", "应不大于"),
    AT_LEAST(">=", "应不小于"),
    DIFFERENT("!=", "应不等于"),
    EQUAL("=", "应等于"),
    LESS("<", "应小于"),
    MORE(">", "应大于");

    private final String symbol;
    private final String wording;

    Relation(String symbol, String wording) {
        this.symbol = symbol;
        this.wording = wording;
    }

    public String symbol() {
        return symbol;
    }

    /** As a message says it, e.g. 应等于. */
    public String wording() {
        return wording;
    }

    /** Whether it can stand between texts. */
    boolean isOfTexts() {
        return this == EQUAL || this == DIFFERENT;
    }

    /** As a message says it before a number that a rule gives, e.g. 应为. */
    public String wordingOfNumber() {
        return this == EQUAL ? "应为" : this == DIFFERENT ? "不应为" : wording;
    }

    /** Whether it holds for left − right, both in 万元, where they may be apart by the tolerance. */
    public boolean holds(BigDecimal difference, BigDecimal tolerance) {
        boolean near = difference.abs().compareTo(tolerance) <= 0;
        return switch (this) {
            case EQUAL -> near;
            case DIFFERENT -> !near;
            case AT_MOST -> near || difference.signum() < 0;
            case AT_LEAST -> near || difference.signum() > 0;
            case LESS -> !near && difference.signum() < 0;
            case MORE -> !near && difference.signum() > 0;
        };
    }

    static Optional<Relation> of(String symbol) {
        return Arrays.stream(values())
                .filter(relation -> relation.symbol.equals(symbol))
                .findFirst();
    }
}
