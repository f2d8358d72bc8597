package budgetbook.sample;

import java.util.List;
import java.util.Set;

/**
 * A person's way to fill in a submission.
 *
 * @param moneyUnit 元, 千元 or 万元
 * @param wording the names of sheets, labels and columns
 * @param basicOrder the keys of the columns of 基本支出, left to right
 * @param projectOrder likewise of 项目支出
 */
record SubmissionStyle(
        String moneyUnit,
        Wording wording,
        List<String> basicOrder,
        List<String> projectOrder,
        CodeForm functionForm,
        CodeForm economicForm,
        AmountForm amountForm,
        Set<Habit> habits,
        Look look) {
    SubmissionStyle {
        habits = Set.copyOf(habits);
    }

    static final List<String> BASIC_ORDER = List.of(
            "type", "item", "function", "economic", "government", "source", "carried-over", "amount", "operating");
    static final List<String> PROJECT_ORDER = List.of(
            "type",
            "project",
            "item",
            "function",
            "economic",
            "government",
            "source",
            "carried-over",
            "amount",
            "operating",
            "procurement");

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** The power of ten between the submission's unit and 元. */
    int power() {
        return switch (moneyUnit) {
            case "元" -> 0;
            case "千元" -> 3;
            case "万元" -> 4;
            default -> throw new IllegalStateException(moneyUnit);
        };
    }
}
