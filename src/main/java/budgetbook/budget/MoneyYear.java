package budgetbook.budget;

import java.util.Arrays;
import java.util.List;

/** Whether money is this year's or was carried over from the year before. */
public enum MoneyYear {
    THIS_YEAR("本年"),
    CARRIED_OVER("结转");

    private final String label;

    MoneyYear(String label) {
        this.label = label;
    }

    /** Returns the word for it in submissions and rules. */
    public String label() {
        return label;
    }

    /** Returns all words, in their order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(MoneyYear::label).toList();
    }
}
