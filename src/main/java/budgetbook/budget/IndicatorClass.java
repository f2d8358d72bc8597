package budgetbook.budget;

import java.util.Arrays;
import java.util.List;

/** 一级指标: the classes of a project's performance indicators, as table 15 prints them. */
public enum IndicatorClass {
    COST("成本指标"),
    OUTPUT("产出指标"),
    BENEFIT("效益指标"),
    SATISFACTION("满意度指标");

    private final String label;

    IndicatorClass(String label) {
        this.label = label;
    }

    /** Returns the word for it in submissions and rules. */
    public String label() {
        return label;
    }

    /** Returns all words, in their order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(IndicatorClass::label).toList();
    }
}
