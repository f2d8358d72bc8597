package budgetbook.reconcile.diff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A changed cell is one that two publications print differently. Rows and columns are matched by what they are
 * called, so a cell that has only moved has not changed.
 *
 * @param table e.g. 预算05表
 * @param row as people call it; 标题 or 附注 for what stands outside the rows
 * @param column the header path, e.g. 基本支出/小计
 * @param addressBefore e.g. F9; empty if the earlier publication has no such cell
 * @param addressAfter likewise for the later one
 * @param before as printed; empty if there was nothing
 * @param after as printed; empty if there is nothing now
 * @param difference after − before in 万元, an empty cell counting as zero; null if either is a text
 */
public record CellChange(
        String table,
        String row,
        String column,
        String addressBefore,
        String addressAfter,
        String before,
        String after,
        @Nullable BigDecimal difference) {}
