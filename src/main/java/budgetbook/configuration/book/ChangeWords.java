package budgetbook.configuration.book;

import budgetbook.configuration.table.Template;
import java.util.Map;

/** The words for a change since last year, one for each case. */
public record ChangeWords(Map<Case, Template> words) {
    /** The variable for by how much. */
    public static final String AMOUNT = "增减额";

    /** The variable for by how much in a hundred. */
    public static final String RATE = "增减率";

    /** What can have happened since last year. */
    public enum Case {
        UP("up", true, true),
        DOWN("down", true, true),
        /** By less than a hundredth of a percent. */
        UP_LITTLE("up-little", true, true),
        DOWN_LITTLE("down-little", true, true),
        EQUAL("equal", false, false),
        /** Nothing in either year. */
        NONE("none", false, false),
        /** Nothing last year. */
        FROM_ZERO("from-zero", true, false),
        /** Nothing this year. */
        TO_ZERO("to-zero", true, true),
        /** The department is new. */
        NEW("new", false, false);

        private final String key;
        private final boolean amount;
        private final boolean rate;

        Case(String key, boolean amount, boolean rate) {
            this.key = key;
            this.amount = amount;
            this.rate = rate;
        }

        /** Returns the key under which its words stand. */
        public String key() {
            return key;
        }

        /** Whether its words have to say by how much. */
        public boolean saysAmount() {
            return amount;
        }

        /** Whether its words have to say by how much in a hundred: there is no percentage on nothing. */
        public boolean saysRate() {
            return rate;
        }
    }

    /** Returns the words for a case. */
    public Template of(Case happened) {
        return words.getOrDefault(happened, new Template(""));
    }
}
