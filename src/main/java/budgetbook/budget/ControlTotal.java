package budgetbook.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A total that a unit states on its cover, to be held against what its sheets add up to. */
public record ControlTotal(Kind kind, Money amount) {
    /** Of what it is the total. */
    public enum Kind {
        INCOME("收入总计"),
        EXPENDITURE("支出总计");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns how covers and rules call it. */
        public String label() {
            return label;
        }

        /** Returns the kind that is called so; empty if none is. */
        public static Optional<Kind> of(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label.equals(label))
                    .findFirst();
        }

        /** Returns all labels, in their order. */
        public static List<String> labels() {
            return Arrays.stream(values()).map(Kind::label).toList();
        }
    }
}
