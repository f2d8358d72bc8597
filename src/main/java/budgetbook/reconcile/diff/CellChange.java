package budgetbook.reconcile.diff;

import budgetbook.place.SheetPlace;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A changed cell is one that two publications print differently. Rows and columns are matched by what they are
 * called, so a cell that has only moved has not changed.
 *
 * @param table e.g. 预算05表
 * @param row as people call it; 标题 or 附注 for what stands outside the rows
 * @param column the header path, e.g. 基本支出/小计
 * @param placeBefore where it stands; null if the earlier publication has no such cell
 * @param placeAfter likewise for the later one
 * @param before as printed; empty if there was nothing
 * @param after as printed; empty if there is nothing now
 * @param difference after − before in 万元, an empty cell counting as zero; null if either is a text
 */
public record CellChange(
        String table,
        String row,
        String column,
        @Nullable SheetPlace placeBefore,
        @Nullable SheetPlace placeAfter,
        String before,
        String after,
        @Nullable BigDecimal difference) {
    /** What people call one of its two places; empty if there is no such cell. */
    public static String named(@Nullable SheetPlace place) {
        return place == null ? "" : place.toString();
    }
}
