package budgetbook.configuration.notify;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody may be told of. */
public enum Occasion {
    PUBLISHED("published", "发布"),
    RETURNED("returned", "退回"),
    MISSING("missing", "缺报"),
    /** A run, or a department's part of it, failed: the program, the machine, the configuration, reconciliation. */
    FAILED("failed", "失败"),
    /** All is well again that was not. */
    RECOVERED("recovered", "恢复");

    private final String key;
    private final String label;

    Occasion(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Occasion> of(String key) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.key.equals(key))
                .findFirst();
    }

    /** All keys, for a message. */
    static String keys() {
        return Arrays.stream(values()).map(occasion -> occasion.key).collect(Collectors.joining("、"));
    }
}
