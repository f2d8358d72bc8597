package budgetbook.budget;

import java.util.Arrays;
import java.util.Optional;

/** 单位性质: it decides which government economic class follows from a department one. */
public enum Nature {
    ADMINISTRATIVE("行政"),
    INSTITUTION("事业");

    private final String label;

    Nature(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Nature> of(String label) {
        return Arrays.stream(values())
                .filter(nature -> nature.label.equals(label))
                .findFirst();
    }
}
