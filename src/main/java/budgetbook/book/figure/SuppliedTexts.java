package budgetbook.book.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the units of a department supply for the book besides their budget. */
public interface SuppliedTexts {
    /** Returns the rows of 国有资产 of all units, unit by unit, in the order in which they stand. */
    List<Asset> assets();

    /** Returns the row of 情况说明 about an item; empty if there is none. */
    Optional<Explanation> explanation(String item);

    /** Returns the paragraphs of 部门概况 for a column; none if there are none. */
    List<String> profile(String column);

    /**
     * A row of 国有资产.
     *
     * @param unit the unit's code
     * @param value in its measure
     */
    record Asset(String unit, String item, BigDecimal value, String measure) {}

    /**
     * A row of 情况说明.
     *
     * @param reason 主要原因; empty where it is not given
     * @param use 用途; empty where it is not given
     */
    record Explanation(String reason, String use) {}
}
