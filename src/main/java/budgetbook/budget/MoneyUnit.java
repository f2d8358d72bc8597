package budgetbook.budget;

import java.util.Arrays;
import java.util.Optional;

/** The unit in which a submission states its amounts (金额单位). */
public enum MoneyUnit {
    YUAN("元", 0),
    THOUSAND("千元", 3),
    WAN("万元", 4);

    private final String label;
    private final int power;

    MoneyUnit(String label, int power) {
        this.label = label;
        this.power = power;
    }

    /** The word on the cover: 元, 千元 or 万元. */
    public String label() {
        return label;
    }

    /** The power of ten that turns an amount in this unit into 元. */
    public int power() {
        return power;
    }

    /** The unit with this label (already free of spaces), if there is one. */
    public static Optional<MoneyUnit> of(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
    }
}
