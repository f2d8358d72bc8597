package budgetbook.budget;

import java.util.List;

/**
 * 控制数: what a unit may spend at most from a fund in a year, carried-over money included.
 *
 * @param unit the unit's code
 * @param fund as the finance office names it: a fund, a fund source, or 合计 for all money
 * @param sources the standard names of the fund sources that count
 */
public record Ceiling(String unit, String fund, List<String> sources, Money amount) {
    /** The word for all money of a unit. */
    public static final String ALL = "合计";

    public Ceiling {
        sources = List.copyOf(sources);
    }
}
