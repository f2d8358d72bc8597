package budgetbook.budget;

import java.util.Arrays;
import java.util.List;

/** 是 or 否: how a choice is written, in submissions and in rules. */
public enum YesNo {
    YES("是"),
    NO("否");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    /** Returns the word for it in submissions and rules. */
    public String label() {
        return label;
    }

    /** Returns all words, in their order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(YesNo::label).toList();
    }

    /** Returns the word for a truth. */
    public static String label(boolean truth) {
        return (truth ? YES : NO).label;
    }
}
