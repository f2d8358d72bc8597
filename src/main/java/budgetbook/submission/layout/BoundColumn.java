package budgetbook.submission.layout;

import budgetbook.budget.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet and what it holds.
 *
 * @param first from 0
 * @param last the same, but where the header cell is merged over several columns
 * @param unit the money unit that its header states
 * @param strange where its header states one that no budget may use
 */
public record BoundColumn(
        ColumnNames.Target target,
        int first,
        int last,
        @Nullable MoneyUnit unit,
        @Nullable StatedUnit strange) {}
