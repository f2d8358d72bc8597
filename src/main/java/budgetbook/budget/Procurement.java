package budgetbook.budget;

import java.util.Arrays;
import java.util.List;

/** 政府采购: what is to be procured, after 政府采购法 article 2. */
public enum Procurement {
    GOODS("货物"),
    WORKS("工程"),
    SERVICES("服务");

    private final String label;

    Procurement(String label) {
        this.label = label;
    }

    /** Returns the word for it in submissions and rules. */
    public String label() {
        return label;
    }

    /** Returns all words, in their order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Procurement::label).toList();
    }
}
