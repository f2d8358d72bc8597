package budgetbook.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What became of a department's book in a run.
 *
 * @param says for people, in Chinese: what it lacks, or which rules hold it back; else what is to be looked at
 * @param prior where last year's figures come from, in Chinese; empty where none are known
 * @param compared the items that are compared with last year
 */
public record BookNews(State state, List<String> says, String prior, List<Compared> compared) {
    /** Where no book is configured, or the run did not come to it. */
    public static final BookNews NONE = new BookNews(State.NONE, List.of(), "", List.of());

    /** A change over so much of last year's amount is marked, in a hundred. */
    private static final BigDecimal MARKED = BigDecimal.valueOf(50);

    public BookNews {
        says = List.copyOf(says);
        compared = List.copyOf(compared);
    }

    /** How it ended. */
    public enum State {
        /** There is none. */
        NONE("没有配置"),
        /** Both files stand beside the tables. */
        MADE("已生成"),
        /** Something that units supply is missing. */
        LACKING("未生成：材料不全"),
        /** A rule on the book does not hold. */
        HELD_BACK("未生成：核对不符");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Returns what people call it. */
        public String label() {
            return label;
        }
    }

    /**
     * An item beside what it was last year, both in 万元 as they are printed.
     *
     * @param source where last year's amount comes from
     * @param restated why it is not what last year's tables print; empty if it is
     */
    public record Compared(String item, BigDecimal now, BigDecimal before, String source, String restated) {
        /** Returns by how much it has grown. */
        public BigDecimal difference() {
            return now.subtract(before);
        }

        /** Returns the same in a hundred of last year's amount, with two decimals; empty where that was zero. */
        public Optional<BigDecimal> rate() {
            return rate(now, before);
        }

        /** Whether the change is so large that somebody should look. */
        public boolean marked() {
            return marked(now, before);
        }

        /** Returns a change in a hundred of the earlier amount; empty where that was zero. */
        public static Optional<BigDecimal> rate(BigDecimal now, BigDecimal before) {
            return before.signum() == 0
                    ? Optional.empty()
                    : Optional.of(now.subtract(before)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(before.abs(), 2, RoundingMode.HALF_UP));
        }

        /** Whether a change is over half, or from nothing. */
        public static boolean marked(BigDecimal now, BigDecimal before) {
            return now.compareTo(before) != 0
                    && rate(now, before)
                            .map(rate -> rate.abs().compareTo(MARKED) > 0)
                            .orElse(true);
        }
    }
}
