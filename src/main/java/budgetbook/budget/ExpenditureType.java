package budgetbook.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 类型: what kind of expenditure a line is; in the order in which the tables list them. */
public enum ExpenditureType {
    PERSONNEL("人员类", Stage.BASIC),
    PUBLIC("公用经费", Stage.BASIC),
    OPERATING("其他运转类", Stage.PROJECT),
    TARGETED("特定目标类", Stage.PROJECT);

    /** 支出阶段: basic expenditure keeps a unit running, project expenditure reaches an aim. */
    public enum Stage {
        BASIC("基本支出"),
        PROJECT("项目支出");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String label;
    private final Stage stage;

    ExpenditureType(String label, Stage stage) {
        this.label = label;
        this.stage = stage;
    }

    public String label() {
        return label;
    }

    public Stage stage() {
        return stage;
    }

    /** The type with this label (already free of spaces), if there is one. */
    public static Optional<ExpenditureType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }

    /** The labels of the types of a stage, in order. */
    public static List<String> labels(Stage stage) {
        return Arrays.stream(values())
                .filter(type -> type.stage == stage)
                .map(ExpenditureType::label)
                .toList();
    }
}
